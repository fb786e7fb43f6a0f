extension ShippedMaps {
    /// Boston's 311 as Analyze Boston publishes it. `target_dt` is the city's own target.
    static let boston = """
        channel = "column:source"
        timezone = "America/New_York"
        date_formats = ["yyyy-MM-dd HH:mm:ss"]

        [fields]
        external_id = "case_enquiry_id"
        received_at = "open_dt"
        promised_at = ["target_dt", "sla_target_dt"]
        closed_at = "closed_dt"
        category = "type"
        title = ["case_title"]
        agency = "department"
        address = ["location", "location_street_name"]
        kelurahan = ["neighborhood"]
        latitude = ["latitude"]
        longitude = ["longitude"]
        photo_url = ["submittedphoto", "submitted_photo"]
        status = "case_status"

        [status]
        "Open" = "assigned"
        "Closed" = "done"
        """
}
