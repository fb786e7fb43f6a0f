import PiketDomain
import Testing

/// The bytes under the hash chain are final in schema 1: these literals never change.
struct CanonicalBytesTests {
    private func text(_ event: Event) -> String {
        String(decoding: event.canonicalBytes(payloadJSON: event.payload.json), as: UTF8.self)
    }

    @Test func `an act on a case`() {
        let event = Event(
            id: 99, complaint: 7, version: 3, at: Instant(seconds: 1_793_761_200), actor: .officer(login: "kasi"),
            act: .assigned, payload: EventPayload().with(.agency, "dlh").with(.fromAgency, "dbm"),
            reason: "salah \"alamat\"\n\u{1}é")
        #expect(
            text(event)
                == #"{"act":"assigned","actor":"kasi","at":1793761200,"complaint":7,"payload":"#
                + #"{"agency":"dlh","from_agency":"dbm"},"reason":"salah \"alamat\"\n\u0001é","version":3}"#)
    }

    @Test func `an act on the office, by Piket itself`() {
        let event = Event(
            complaint: nil, version: 0, at: Instant(seconds: -1), actor: .system, act: .officeApplied)
        #expect(
            text(event)
                == #"{"act":"office_applied","actor":"system:","at":-1,"complaint":null,"payload":{},"#
                + #""reason":null,"version":0}"#)
    }

    @Test func `names of acts and keys`() {
        let acts = """
            received imported verified state_set assigned taken categorised placed noted answered drafted asked \
            replied reviewed reopened promised extended file_completed merged dismissed referred support_asked \
            support_replied evidence_added acknowledged redacted endangered judged repeat_found unmasked forgotten \
            forwarded handed_out sent undone requested office_applied region_imported posts_imported \
            mentions_imported mention_settled duty_changed escalated handover_accepted
            """
        #expect(Act.allCases.map(\.rawValue).joined(separator: " ") == acts)
        let keys = """
            act agency answered_at backlog batch category channel clock closed_at count cycle danger due event \
            external_id fault from from_agency items kelurahan kind lead letter letter_date level mention number \
            officer parent placed_by priority profile promised_at rating received_at receiver relay reply_to \
            reporter_hash role shift signer state_at status template text_hash to type unedited verdict visibility
            """
        #expect(EventPayload.Key.allCases.sorted().map(\.rawValue).joined(separator: " ") == keys)
    }

    @Test(arguments: [Actor.officer(login: "kasi"), .importer, .system]) func `actors read back`(actor: Actor) {
        #expect(Actor(code: actor.code) == actor)
    }
}
