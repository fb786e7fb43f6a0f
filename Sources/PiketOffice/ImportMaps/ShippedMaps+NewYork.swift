extension ShippedMaps {
    /// New York's 311 as its open data portal gives it, with headings in words (`Created Date`) or in snake case.
    static let newYork = """
        channel = "column:Open Data Channel Type"
        timezone = "America/New_York"
        date_formats = ["yyyy-MM-dd'T'HH:mm:ss.SSS", "yyyy-MM-dd'T'HH:mm:ss", "MM/dd/yyyy hh:mm:ss a"]

        [fields]
        external_id = "Unique Key"
        received_at = "Created Date"
        closed_at = "Closed Date"
        promised_at = ["Due Date"]
        category = ["Complaint Type", "Problem (formerly Complaint Type)"]
        description = ["Descriptor", "Problem Detail (formerly Descriptor)"]
        agency = "Agency"
        address = ["Incident Address", "Intersection Street 1", "Street Name"]
        kelurahan = ["Community Board"]
        kecamatan = ["Borough"]
        latitude = ["Latitude"]
        longitude = ["Longitude"]
        status = "Status"

        [status]
        "Open" = "awaiting"
        "Unspecified" = "awaiting"
        "Draft" = "awaiting"
        "Assigned" = "assigned"
        "Email Sent" = "assigned"
        "Started" = "in_progress"
        "In Progress" = "in_progress"
        "Pending" = "in_progress"
        "Closed" = "done"
        "Cancel" = "archived"
        "Closed - Testing" = "archived"
        """
}
