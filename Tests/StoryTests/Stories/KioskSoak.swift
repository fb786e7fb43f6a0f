import Foundation
import Glibc
import Testing

/// A month on the wall in half an hour: neither memory nor descriptors grow. A sample of some seconds in the suite,
/// all of it under PIKET_LONG=1.
@Suite(.inTerminal, .timeLimit(.minutes(45))) struct KioskSoak {
    /// Seconds of the kiosk in one of ours.
    private static let pace = 1440
    private static let isWhole = Length.isLong
    private static let seconds: Double = isWhole ? 1800 : 21

    private struct Sample {
        /// Kilobytes in memory.
        var memory: Int
        var descriptors: Int
        /// Bytes written since the start.
        var written: Int
    }

    private func sample(_ process: pid_t) throws -> Sample {
        func figure(_ file: String, _ name: String) throws -> Int {
            let text = try String(contentsOfFile: "/proc/\(process)/\(file)", encoding: .utf8)
            let line = try #require(text.split(separator: "\n").first { $0.hasPrefix(name + ":") })
            return try #require(line.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) })
        }
        return Sample(
            memory: try figure("status", "VmRSS"),
            descriptors: try FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/fd").count,
            written: try figure("io", "wchar"))
    }

    @Test func `a month of scenes takes no more memory than a week of them`() throws {
        let program = try Program.inCity()
        let board = program.home.file("papan.json")
        try #require(try program.run("publish", "--board", board, "--once").status == 0)
        let text = try program.home.read("papan.json")
        let wall = try Terminal(program, name: "sebulan")
        try wall.enter(
            "sh -c 'echo $$ > \"$HOME/pid\"; exec \"\(Program.path)\" kiosk --board \"\(board)\" --pace \(Self.pace)'; "
                + "echo \"usai:$?\"")
        try wall.waitFor("diperbarui")
        let process = try wall.deskProcess()
        let (began, first) = (Deadline.now, try sample(process))
        let start = Int(Date().timeIntervalSince1970)
        var samples: [Sample] = []
        // A board published anew again and again, so that it is read, ages and goes stale by turns.
        while Double(Deadline.now - began) < Self.seconds * 1000 {
            let next = Deadline.now + (Self.isWhole ? 5000 : 250)
            let now = start + Int(Deadline.now - began) * Self.pace / 1000
            let renewed = text.replacing(/"published_at":\d+/, with: "\"published_at\":\(now)")
            try program.home.write(renewed, to: "papan.json")
            _ = Deadline.wait(seconds: 6) { Deadline.now >= next }
            samples.append(try sample(process))
        }
        let third = samples.count / 3
        try #require(third > 3)
        let (second, last) = (samples[third..<2 * third], samples[(2 * third)...])
        func mean(_ part: ArraySlice<Sample>) -> Int { part.reduce(0) { $0 + $1.memory } / part.count }
        let most = (second: second.map(\.descriptors).max() ?? 0, last: last.map(\.descriptors).max() ?? 0)
        let minutes = Int(Deadline.now - began) * Self.pace / 60_000
        let bytes = ((samples.last?.written ?? 0) - first.written) / max(minutes, 1)
        print(
            "kiosk soak: \(minutes) minutes shown; kB in memory \(first.memory) at first, \(mean(samples[..<third])), "
                + "\(mean(second)), \(mean(last)) in thirds; descriptors \(first.descriptors), at most \(most.second), "
                + "then \(most.last); \(bytes) bytes a shown minute")
        #expect(Double(mean(last)) <= 1.1 * Double(mean(second)))
        #expect(most.last <= most.second)
        // It shows the present of its own clock still, and ends as it is told to.
        #expect(kill(process, SIGTERM) == 0)
        try wall.waitFor("usai:0")
    }
}
