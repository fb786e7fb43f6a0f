import Benchmark
import Foundation
import PiketDomain

/// How long the tile map of each region takes to lay out; its score beside the plain assignment's is printed first.
let benchmarks: @Sendable () -> Void = {
    guard let data = ProcessInfo.processInfo.environment["PIKET_TEST_DATA"] else {
        print("PIKET_TEST_DATA is not set: no region to lay out")
        return
    }
    let folder = URL(fileURLWithPath: data + "/regions")
    // A folder that is not there has no regions.
    let files = ((try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? [])
        .filter { $0.pathExtension == "csv" }.sorted { $0.path < $1.path }
    var regions: [(name: String, places: [Place])] = []
    for file in files {
        guard let bytes = try? Data(contentsOf: file) else { continue }
        regions.append((file.deletingPathExtension().lastPathComponent, RegionFile.read(Array(bytes)).region.places))
    }
    print("touch / direction / cells a place: laid out, and by plain assignment")
    for (name, places) in regions {
        print(name, text(TileLayout.compute(places).score), "|", text(PlainAssignment.score(places)))
    }
    for (name, places) in regions {
        Benchmark(name, configuration: .init(metrics: [.wallClock], maxDuration: .seconds(5), maxIterations: 5)) { _ in
            blackHole(TileLayout.compute(places))
        }
    }
    let many = (0..<3000).map(place)
    Benchmark("3000 places", configuration: .init(metrics: [.wallClock], maxDuration: .seconds(30), maxIterations: 2)) {
        _ in
        blackHole(TileLayout.compute(many))
    }
}

private func text(_ score: TileLayout.Score) -> String {
    String(format: "%.3f / %.3f / %.2f", score.touchShare, score.directionShare, score.cellsPerPlace)
}

/// One of a country of 60 by 50 places, none of them quite in its row.
private func place(_ index: Int) -> Place {
    let (row, column) = (index / 60, index % 60)
    let latitude: Double = -7 + Double(row) / 100 + Double(index * 37 % 11) / 3000
    let longitude: Double = 110 + Double(column) / 100 + Double(index * 53 % 13) / 3000
    return Place(
        code: "99.01.\(10 + row).\(1001 + column)", name: "\(index)", kecamatan: "\(row)", kota: "Uji",
        point: GeoPoint(latitude: latitude, longitude: longitude))
}
