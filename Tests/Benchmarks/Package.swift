// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the program's dependencies stay what the program needs. It measures the built program
// through its command line: its modules are visible to their own package only.
let package = Package(
    name: "piket-benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        // Without its default trait it needs no jemalloc on the machine.
        .package(url: "https://github.com/ordo-one/package-benchmark", exact: "1.38.1", traits: [])
    ],
    targets: [
        .executableTarget(
            name: "Commands", dependencies: [.product(name: "Benchmark", package: "package-benchmark")],
            path: "Benchmarks/Commands",
            plugins: [.plugin(name: "BenchmarkPlugin", package: "package-benchmark")])
    ]
)
