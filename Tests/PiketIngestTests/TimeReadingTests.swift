import PiketDomain
import PiketIngest
import Testing

@Suite struct TimeReadingTests {
    @Test(arguments: [
        ("yyyy-MM-dd HH:mm:ss", "2022-01-01 00:29:00", "2022-01-01T00:29:00Z"),
        ("yyyy-MM-dd HH:mm:ss.SSS", "2023-01-23 13:09:00.000", "2023-01-23T13:09:00Z"),
        ("yyyy-MM-dd'T'HH:mm:ss.SSS", "2024-05-27T02:08:37.500", "2024-05-27T02:08:37Z"),
        ("MM/dd/yyyy hh:mm:ss a", "02/01/2023 12:05:00 AM", "2023-02-01T00:05:00Z"),
        ("MM/dd/yyyy hh:mm:ss a", "02/01/2023 12:05:00 PM", "2023-02-01T12:05:00Z"),
        ("MM/dd/yyyy hh:mm:ss a", "02/01/2023 01:05:00 pm", "2023-02-01T13:05:00Z"),
        ("MM/dd/yyyy hh:mm:ss a", "1/1/2026 0:01:00 AM", "2026-01-01T00:01:00Z"),
        ("M/d/yy H.mm", "2/1/23 7.05", "2023-02-01T07:05:00Z"),
        ("d MMMM yyyy", "9 Agustus 2026", "2026-08-09T00:00:00Z"),
        ("d MMM yyyy HH:mm", "9 Dec 2026 23:59", "2026-12-09T23:59:00Z"),
        ("yyyy-MM-dd HH:mm:ssXXX", "2026-11-21 14:02:13+07:00", "2026-11-21T07:02:13Z"),
        ("yyyy-MM-dd HH:mm:ss Z", "2026-11-21 14:02:13 -0530", "2026-11-21T19:32:13Z"),
        ("dd''MM yyyy", "21'11 2026", "2026-11-21T00:00:00Z"),
        ("dd.MM.yyyy", "2026-11-21T14:02:13Z", "2026-11-21T14:02:13Z"),
        ("dd.MM.yyyy", "2026-11-21 14:02", "2026-11-21T14:02:00Z"),
        ("yyyy-MM-dd", "2024-02-29", "2024-02-29T00:00:00Z"),
    ]) func patternsAreRead(pattern: String, text: String, expected: String) throws {
        let reader = TimeReader(patterns: [try #require(DatePattern(pattern))], zone: .fixed(.utc))
        #expect(try reader.read(text) == Instant(iso8601: expected, zone: .utc))
    }

    @Test(arguments: [
        ("yyyy-MM-dd", "2022-02-30"), ("yyyy-MM-dd", "2023-02-29"), ("yyyy-MM-dd HH:mm", "2022-01-01 24:30"),
        ("MM/dd/yyyy hh:mm a", "01/02/2023 13:00 PM"), ("yyyy-MM-dd'T'HH:mm:ssXXX", "9999-12-31T23:59:59Z"),
        ("yyyy-MM-dd", "2022-13-01"), ("yyyy-MM-dd", "0000-00-00"),
        ("yyyy-MM-dd HH:mm:ssXXX", "2026-11-21 14:02:13+99:00"),
    ]) func datesThatDoNotExist(pattern: String, text: String) throws {
        let reader = TimeReader(patterns: [try #require(DatePattern(pattern))], zone: .fixed(.utc))
        #expect(throws: RejectionReason.impossibleDate(text)) { try reader.read(text) }
    }

    @Test(arguments: ["kemarin", "12345", "2022", "-", "2022-01-01 noon", "९/९/२०२२"]) func whatIsNoTime(text: String) {
        let reader = TimeReader(patterns: [], zone: .fixed(.utc))
        #expect(throws: RejectionReason.self) { try reader.read(text) }
    }

    @Test(arguments: ["01-11-2026 09:00", "1/11/2026", "2022-01-01 noon", "21.11.2026"])
    func aFormNobodyNamedIsNoImpossibleDate(text: String) {
        let reader = TimeReader(patterns: [], zone: .fixed(.utc))
        #expect(throws: RejectionReason.notATime(text)) { try reader.read(text) }
    }

    @Test(arguments: [
        ("20-11-2026 08.00", "2026-11-20T01:00:00Z"), ("20/11/2026 09:15", "2026-11-20T02:15:00Z"),
        ("3.4.2026", "2026-04-02T17:00:00Z"), ("20 Nov 2026 10:00", "2026-11-20T03:00:00Z"),
        ("2 Agustus 2026 10.00.30", "2026-08-02T03:00:30Z"), ("20/11/2026 10:00 WITA", "2026-11-20T02:00:00Z"),
        ("20-11-2026 10.00 wib", "2026-11-20T03:00:00Z"), ("2026-11-20 10:00", "2026-11-20T03:00:00Z"),
    ]) func indonesianFormsInOurOwnFields(text: String, expected: String) throws {
        let received = try Sample.record(["received_at": text]).receivedAt
        #expect(received == Instant(iso8601: expected, zone: .utc))
    }

    /// What can be read in one way only is read from any source.
    @Test(arguments: [
        ("2026-10-03 08:15:00 +0800", "2026-10-03T00:15:00Z"), ("2026-10-03T08:15:00 +08:00", "2026-10-03T00:15:00Z"),
        ("2026/10/03 08:15", "2026-10-03T08:15:00Z"), ("2026-10-03 08.15", "2026-10-03T08:15:00Z"),
        ("2026-10-3 8:15", "2026-10-03T08:15:00Z"), ("2026-10-03 08:15:00 UTC", "2026-10-03T08:15:00Z"),
        ("2026-10-03 09.00 WITA", "2026-10-03T01:00:00Z"), ("20261003T081500Z", "2026-10-03T08:15:00Z"),
        ("20261003", "2026-10-03T00:00:00Z"), ("1790988300", "2026-10-03T00:45:00Z"),
        ("1790988300000", "2026-10-03T00:45:00Z"), ("Sabtu, 3 Oktober 2026 08:15", "2026-10-03T08:15:00Z"),
        ("3 Oktober 2026 pukul 08.15 WIB", "2026-10-03T01:15:00Z"), ("3 Agt 2026", "2026-08-03T00:00:00Z"),
        ("3 Nopember 2026", "2026-11-03T00:00:00Z"), ("3 Pebruari 2026", "2026-02-03T00:00:00Z"),
        ("Sat, 3 Oct 2026 08:15:00 +0700", "2026-10-03T01:15:00Z"), ("October 3, 2026", "2026-10-03T00:00:00Z"),
        ("2026-10-03\u{A0}08:15", "2026-10-03T08:15:00Z"), ("2026-10-03 8:15:00\u{202F}PM", "2026-10-03T20:15:00Z"),
        ("2026-10-03T08:15:00-05", "2026-10-03T13:15:00Z"),
    ]) func formsThatTellThemselves(text: String, expected: String) throws {
        let reader = TimeReader(patterns: [], zone: .fixed(.utc))
        #expect(try reader.read(text) == Instant(iso8601: expected, zone: .utc))
    }

    @Test func aMonthFirstIsNoIndonesianDate() {
        #expect(throws: Rejection.self) { try Sample.record(["received_at": "11/20/2026"]) }
    }

    @Test(arguments: ["2026-11-31T08:00:00+07:00", "2026-11-01T25:00:00+07:00", "2026/02/30"])
    func aDateInOrderThatDoesNotExistIsImpossible(text: String) {
        let reader = TimeReader(patterns: [], zone: .fixed(.utc))
        #expect(throws: RejectionReason.impossibleDate(text)) { try reader.read(text) }
    }

    @Test(arguments: ["", "  ", "\n"]) func aBlankIsNoTimeAndNoFault(text: String) throws {
        #expect(try TimeReader(patterns: [], zone: .fixed(.utc)).read(text) == nil)
    }

    /// The clocks of New York go forward at 07:00Z on 10 March and back at 06:00Z on 3 November 2024, those of Berlin
    /// back at 01:00Z on 27 October.
    @Test(arguments: [
        ("America/New_York", "2024-01-15 12:00:00", "2024-01-15T17:00:00Z"),
        ("America/New_York", "2024-07-15 12:00:00", "2024-07-15T16:00:00Z"),
        ("America/New_York", "2024-03-10 01:59:59", "2024-03-10T06:59:59Z"),
        ("America/New_York", "2024-03-10 02:30:00", "2024-03-10T07:30:00Z"),
        ("America/New_York", "2024-03-10 03:00:00", "2024-03-10T07:00:00Z"),
        ("America/New_York", "2024-11-03 01:30:00", "2024-11-03T05:30:00Z"),
        ("America/New_York", "2024-11-03 02:00:00", "2024-11-03T07:00:00Z"),
        ("Europe/Berlin", "2024-10-27 02:30:00", "2024-10-27T00:30:00Z"),
        ("Europe/Berlin", "2024-10-27 03:00:00", "2024-10-27T02:00:00Z"),
        ("Asia/Jakarta", "2024-07-15 12:00:00", "2024-07-15T05:00:00Z"),
        ("America/New_York", "2024-07-15T12:00:00+07:00", "2024-07-15T05:00:00Z"),
    ]) func zonesWithDaylightSaving(zone: String, text: String, expected: String) throws {
        let zone = try #require(SourceZone(named: zone))
        let reader = TimeReader(patterns: try [#require(DatePattern("yyyy-MM-dd HH:mm:ss"))], zone: zone)
        #expect(try reader.read(text) == Instant(iso8601: expected, zone: .utc))
    }

    @Test(arguments: ["QQQ", "yyyyy", "EEE", "MMMMM"]) func lettersOutsideTheSubset(pattern: String) {
        #expect(DatePattern(pattern) == nil)
    }
}
