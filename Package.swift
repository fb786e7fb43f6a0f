// swift-tools-version: 6.1
import PackageDescription

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

/// A target of this package: its Swift settings are the same everywhere.
func module(
    _ name: String, _ dependencies: [Target.Dependency] = [], path: String? = nil, resources: [Resource]? = nil
) -> Target {
    .target(
        name: name, dependencies: dependencies, path: path, exclude: path == "themes" ? ["README.md"] : [],
        resources: resources, swiftSettings: strict)
}

func tests(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .testTarget(
        name: name + "Tests", dependencies: dependencies + ["PiketFixtures"], path: "Tests/" + name + "Tests",
        exclude: name == "PiketUI" ? ["Goldens"] : [], swiftSettings: strict)
}

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "piket",
    products: [.executable(name: "piket", targets: ["piket"])],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
        .package(url: "https://github.com/LebJe/TOMLKit", exact: "0.6.0"),
        .package(url: "https://github.com/apple/swift-crypto", exact: "4.5.2"),
    ],
    targets: [
        module("PlainText"),
        module("PiketDomain", ["PlainText"]),
        module("PiketDesk", ["PiketDomain"]),
        .target(name: "CStore", path: "Sources/CStore"),
        module("PiketStore", ["PiketDomain", "PlainText", "CStore", grdb, crypto]),
        module(
            "PiketOffice", ["PiketDomain", toml],
            resources: [
                .embedInCode("Examples/dki-jakarta.toml"), .embedInCode("Examples/kab-grobogan.toml"),
                .embedInCode("Examples/kota-yogyakarta.toml"),
            ]),
        .target(name: "CSpool", path: "Sources/CSpool"),
        module("PiketIngest", ["PiketDomain", "PiketDesk", "PlainText", "CSpool", crypto]),
        module("PiketSimulation", ["PiketDomain", "PiketDesk"]),
        module("PiketViewModels", ["PiketDomain", "PiketDesk", "PlainText"]),
        module("TerminalKit", ["PlainText"]),
        module(
            "PiketThemes", path: "themes",
            resources: [
                .embedInCode("aman-biru-kuning.toml"), .embedInCode("aman-merah-hijau.toml"),
                .embedInCode("batik.toml"), .embedInCode("batik-siang.toml"), .embedInCode("konsol.toml"),
                .embedInCode("kontras.toml"), .embedInCode("kontras-siang.toml"), .embedInCode("malam.toml"),
                .embedInCode("mono.toml"), .embedInCode("siang.toml"),
            ]),
        module(
            "PiketPlaces",
            resources: [
                .embedInCode("dki-jakarta.csv"), .embedInCode("kab-grobogan.csv"), .embedInCode("kota-yogyakarta.csv"),
            ]),
        module(
            "PiketUI", ["PiketViewModels", "PiketDesk", "PiketDomain", "PlainText", "TerminalKit", "PiketThemes", toml]),
        .target(name: "CCurses", path: "Sources/CCurses", linkerSettings: [.linkedLibrary("ncursesw")]),
        module("CursesTerminal", ["TerminalKit", "PlainText", "CCurses"]),
        .executableTarget(
            name: "piket",
            dependencies: [
                "PlainText", "PiketDomain", "PiketDesk", "PiketStore", "PiketOffice", "PiketIngest",
                "PiketSimulation", "PiketViewModels", "PiketUI", "PiketThemes", "PiketPlaces", "TerminalKit",
                "CursesTerminal", arguments,
            ],
            resources: [
                .embedInCode("Guides/admin.md"), .embedInCode("Guides/kiosk.md"), .embedInCode("Guides/petugas.md"),
            ], swiftSettings: strict),
        .target(
            name: "PiketFixtures", dependencies: ["PiketDomain", "PlainText"], path: "Tests/PiketFixtures",
            swiftSettings: strict),
        tests("PlainText", ["PlainText"]),
        tests("PiketDomain", ["PiketDomain"]),
        tests("PiketDesk", ["PiketDesk"]),
        tests("PiketStore", ["PiketStore", "PiketDesk", grdb]),
        tests("PiketOffice", ["PiketOffice", "PiketPlaces"]),
        tests("PiketIngest", ["PiketIngest", "PiketOffice", "PiketStore"]),
        tests("PiketSimulation", ["PiketSimulation", "PiketStore", "PiketPlaces"]),
        tests("PiketViewModels", ["PiketViewModels", "PiketDesk"]),
        tests("TerminalKit", ["TerminalKit"]),
        tests("PiketUI", ["PiketUI", "PiketViewModels", "TerminalKit", "PiketThemes"]),
        tests("CursesTerminal", ["CursesTerminal", "TerminalKit"]),
        tests("Story", ["piket", "CStore"]),
    ]
)
