import PiketDomain
import PiketOffice
import PiketPlaces
import Testing

@Suite struct `Example offices` {
    @Test(arguments: ExampleOffice.allCases)
    func `are read without a fault, name a region that ships, and survive an export`(_ example: ExampleOffice) throws {
        let reading = OfficeFile.read(example.text) { name in
            name.flatMap(BuiltInRegion.init).map { RegionFile.read($0.csv).region }
        }
        #expect(reading.faults == [] && reading.notices == [])
        let office = reading.description
        #expect(!office.routes.isEmpty && !office.partners.isEmpty && !office.cameras.isEmpty)
        #expect(office.region.flatMap(BuiltInRegion.init) != nil)
        #expect(office.officers.contains { $0.roles.contains(.admin) })
        #expect(office.officers.contains { $0.roles.contains(.supervisor) })
        #expect(!office.agencies.isEmpty && !office.categories.isEmpty && !office.escalations.isEmpty)
        #expect(OfficeFile.read(OfficeFile.write(office)).description == office)
    }
}
