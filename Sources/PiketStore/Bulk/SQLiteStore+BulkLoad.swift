package import PiketDomain

extension SQLiteStore {
    /// Fills a store that has no case yet, in one transaction: all of it or nothing. Returns how many cases came.
    ///
    /// Cases are worked out on the calling thread while another writes. Indexes and the text index are made at the end.
    package func bulkLoad(_ next: () throws -> [BulkCase]?) throws -> Int {
        let office = try readNow { [self] db in try cachedOffice(db) }
        do {
            return try BulkLoader(writer: try writer(), office: office).run(next)
        } catch is Filling.NotEmpty {
            throw StoreTrouble.other(path: path, detail: "only a store without cases can be filled at once")
        }
    }
}
