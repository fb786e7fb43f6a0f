import Benchmark
import PiketDomain
import PiketFixtures

/// What deadlines cost: explaining one, and computing those of a desk's open cases again from their events.
let benchmarks: @Sendable () -> Void = {
    func manner(_ scale: BenchmarkScalingFactor, most: Int = 1000) -> Benchmark.Configuration {
        .init(
            metrics: [.instructions, .wallClock], scalingFactor: scale, maxDuration: .seconds(10), maxIterations: most)
    }

    let desk = Desk()
    precondition(desk.explained(desk.long).reduce(0) { $0 + $1.count } > 30, "a case with little to explain")
    Benchmark("explain one case of sixty working days", configuration: manner(.kilo)) { benchmark in
        for _ in benchmark.scaledIterations { blackHole(desk.explained(desk.long)) }
    }

    Benchmark("recompute one case", configuration: manner(.kilo)) { benchmark in
        for _ in benchmark.scaledIterations { blackHole(desk.projected(desk.long)) }
    }

    let open = desk.open(20_000)
    Benchmark("recompute 20000 open cases", configuration: manner(.one, most: 20)) { benchmark in
        for _ in benchmark.scaledIterations {
            for one in open { blackHole(desk.projected(one)) }
        }
    }
}
