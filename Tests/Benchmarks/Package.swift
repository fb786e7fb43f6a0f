// swift-tools-version: 6.1
import PackageDescription

// A package of its own, so that the program's dependencies stay what the program needs. `Commands` measures the built
// program through its command line; `Clocks` measures the rules alone, compiled here from the program's own sources,
// since modules are visible to their package only (`Sources` holds links).
let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
let benchmark: Target.Dependency = .product(name: "Benchmark", package: "package-benchmark")
let plugin: Target.PluginUsage = .plugin(name: "BenchmarkPlugin", package: "package-benchmark")

let package = Package(
    name: "piket-benchmarks",
    platforms: [.macOS(.v13)],
    dependencies: [
        // Without its default trait it needs no jemalloc on the machine.
        .package(url: "https://github.com/ordo-one/package-benchmark", exact: "1.38.1", traits: [])
    ],
    targets: [
        .target(name: "PlainText", swiftSettings: strict),
        .target(name: "PiketDomain", dependencies: ["PlainText"], swiftSettings: strict),
        .target(name: "PiketFixtures", dependencies: ["PiketDomain", "PlainText"], swiftSettings: strict),
        .executableTarget(
            name: "Commands", dependencies: [benchmark], path: "Benchmarks/Commands", plugins: [plugin]),
        .executableTarget(
            name: "Clocks", dependencies: [benchmark, "PiketDomain", "PiketFixtures"], path: "Benchmarks/Clocks",
            swiftSettings: strict, plugins: [plugin]),
        .executableTarget(
            name: "Layouts", dependencies: [benchmark, "PiketDomain"], path: "Benchmarks/Layout",
            swiftSettings: strict, plugins: [plugin]),
    ]
)
