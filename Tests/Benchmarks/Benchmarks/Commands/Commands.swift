import Benchmark
import Foundation

/// Whole processes over two archives with the same open cases: what a screen costs must not grow with the archive.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock], warmupIterations: 2, maxDuration: .seconds(15), maxIterations: 40)

    for rows in [20_000, 1_000_000] {
        let bench = Bench(rows: rows, open: 5_000)
        Benchmark("frame, \(rows) rows") { benchmark in
            for _ in benchmark.scaledIterations { try bench.run("frame", "--size", "160x48") }
        } setup: {
            try bench.prepare()
        }
        Benchmark("list, \(rows) rows") { benchmark in
            for _ in benchmark.scaledIterations { try bench.run("list", "--limit", "50") }
        } setup: {
            try bench.prepare()
        }
    }

    Benchmark("start of the process") { benchmark in
        for _ in benchmark.scaledIterations { try Bench.run(["--help"]) }
    }

    Benchmark("simulate, 50000 complaints", configuration: .init(metrics: [.wallClock], maxIterations: 3)) {
        benchmark in
        let bench = Bench(rows: 50_000, open: 2_000, name: "simulate")
        bench.remove()
        benchmark.startMeasurement()
        try bench.prepare()
        benchmark.stopMeasurement()
        bench.remove()
    }
}
