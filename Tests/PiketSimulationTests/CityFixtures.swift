import PiketDomain
import PiketPlaces

@testable import PiketSimulation

/// The simulated office on Jakarta's places, and cases as a store would number and project them.
enum City {
    static let viewer = "sari"
    /// Saturday 21 November 2026, 14.02.13 in Jakarta.
    static let now = Instant(seconds: 1_795_244_533)

    static let office = Office(
        description: SimulatedOffice.description(viewer: viewer),
        region: RegionFile.read(BuiltInRegion.dkiJakarta.csv, known: Region([])).region)

    static func history(_ complaints: Int, _ open: Int, seed: UInt64 = 7, now: Instant = now) -> CityHistory {
        CityHistory(seed: seed, office: office, complaints: complaints, open: open, now: now, viewer: viewer)
    }

    static func project(_ one: BulkCase, index: Int) -> Complaint {
        let intake = Complaint(
            id: Int64(index + 1), number: Int64(index + 10_001), version: 0, type: .complaint, status: .awaiting,
            priority: .normal, visibility: .privat, profile: "", channel: one.record.channel,
            receivedAt: one.record.receivedAt)
        return CaseProjection.project(intake, events: one.events, office: office)
    }
}
