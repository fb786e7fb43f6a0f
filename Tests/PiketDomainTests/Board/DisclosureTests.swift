import Testing

@testable import PiketDomain

@Suite("What published counts give away")
struct DisclosureTests {
    struct Case: CustomTestStringConvertible {
        var testDescription: String
        var total: Int
        var parts: [Int]
        var hasRest = false
        var told: String
    }

    static let cases = [
        Case(testDescription: "nothing small: all is told", total: 12, parts: [5, 7], told: "12 = 5 7"),
        Case(
            testDescription: "one small cell: the smallest beside it goes", total: 12, parts: [1, 4, 7],
            told: "12 = <3 . 7"),
        Case(
            testDescription: "one small cell beside one other: that one goes, though it could be only three", total: 4,
            parts: [1, 3], told: "4 = <3 ."),
        Case(testDescription: "two small cells hide each other", total: 10, parts: [1, 2, 7], told: "10 = <3 <3 7"),
        Case(testDescription: "two cells of two are worked out", total: 11, parts: [2, 2, 7], told: "11 = <3 <3 ."),
        Case(testDescription: "nobody anywhere is nobody's secret", total: 7, parts: [0, 0, 7], told: "7 = <3 <3 7"),
        Case(testDescription: "only small cells under a told sum of four", total: 4, parts: [2, 2], told: ". = <3 <3"),
        Case(testDescription: "one part that is not small", total: 5, parts: [5], told: "5 = 5"),
        Case(
            testDescription: "a rest that is never told hides enough", total: 10, parts: [1, 7], hasRest: true,
            told: "10 = <3 7"),
        Case(testDescription: "a small sum is small itself", total: 2, parts: [1, 1], told: "<3 = <3 <3"),
    ]

    @Test(arguments: cases)
    func table(_ row: Case) {
        let table = Disclosure.table(total: row.total, parts: row.parts, hasRest: row.hasRest)
        let words = ([table.total] + table.parts).map { cell in
            switch cell {
            case .count(let value): "\(value)"
            case .few: "<3"
            case .hidden: "."
            }
        }
        #expect("\(words[0]) = " + words.dropFirst().joined(separator: " ") == row.told)
    }

    @Test func `a province of kecamatan without a told sum can be added up`() {
        var table = Disclosure()
        let root = table.add(600, told: 600...600, hasRest: true)
        for _ in 0..<200 {
            let kecamatan = table.add(3, told: 0...Disclosure.unbounded, under: root, isFixed: true)
            table.add(1, told: BoardCell.few.range, under: kecamatan)
            table.add(2, told: BoardCell.few.range, under: kecamatan)
        }
        table.protect()
        #expect(table.exposed().isEmpty && !table.isHidden(root))
    }

    /// Every way to fill a small tree that agrees with what is told; no small count may be the same in all of them.
    @Test("No small count of a thousand random trees can be worked out")
    func randomTrees() {
        var dice = SplitMix(state: 11)
        for round in 0..<1_000 {
            let groups = (0..<Int.random(in: 1...3, using: &dice)).map { _ in
                (0..<Int.random(in: 1...3, using: &dice)).map { _ in Int.random(in: 0...5, using: &dice) }
            }
            let tree = Tree(groups: groups, rest: Bool.random(using: &dice) ? nil : Int.random(in: 0...2, using: &dice))
            var table = tree.table()
            table.protect()
            let possible = tree.possible(table)
            for index in table.nodes.indices where (1...2).contains(table.nodes[index].value) {
                #expect(possible[index].count > 1, "round \(round): \(groups) node \(index) is \(possible[index])")
            }
            #expect(possible.indices.allSatisfy { possible[$0].contains(table.nodes[$0].value) }, "round \(round)")
        }
    }

    /// A city of groups of cells; `rest` belongs to the city and to no group.
    private struct Tree {
        var groups: [[Int]]
        var rest: Int?

        func table() -> Disclosure {
            var table = Disclosure()
            let sums = groups.map { $0.reduce(0, +) }
            let total = sums.reduce(rest ?? 0, +)
            let root = table.add(total, told: BoardCell(alone: total).range, hasRest: rest != nil)
            for (group, sum) in zip(groups, sums) {
                let parent = table.add(sum, told: BoardCell(alone: sum).range, under: root)
                for value in group { table.add(value, told: BoardCell(alone: value).range, under: parent) }
            }
            return table
        }

        /// The values each node takes in the fillings with counts up to eight that agree with what is told.
        func possible(_ table: Disclosure) -> [Set<Int>] {
            var found = [Set<Int>](repeating: [], count: table.nodes.count)
            var index = 1
            // For each group its fillings, by its sum.
            var bySum: [[Int: [Set<Int>]]] = []
            var firsts: [Int] = []
            for group in groups {
                let parent = index
                let leaves = Array(index + 1..<index + 1 + group.count)
                index += 1 + group.count
                firsts.append(parent)
                var fillings: [Int: [Set<Int>]] = [:]
                func fill(_ place: Int, _ values: [Int]) {
                    guard place < leaves.count else {
                        let sum = values.reduce(0, +)
                        guard table.nodes[parent].told.contains(sum) else { return }
                        for (leaf, value) in values.enumerated() {
                            fillings[sum, default: .init(repeating: [], count: leaves.count)][leaf].insert(value)
                        }
                        return
                    }
                    for value in 0...8 where table.nodes[leaves[place]].told.contains(value) {
                        fill(place + 1, values + [value])
                    }
                }
                fill(0, [])
                bySum.append(fillings)
            }
            func combine(_ place: Int, _ sums: [Int]) {
                guard place < groups.count else {
                    let sum = sums.reduce(0, +)
                    for rest in rest == nil ? 0...0 : 0...8 where table.nodes[0].told.contains(sum + rest) {
                        found[0].insert(sum + rest)
                        for (group, value) in sums.enumerated() {
                            found[firsts[group]].insert(value)
                            for (leaf, values) in (bySum[group][value] ?? []).enumerated() {
                                found[firsts[group] + 1 + leaf].formUnion(values)
                            }
                        }
                    }
                    return
                }
                for sum in bySum[place].keys { combine(place + 1, sums + [sum]) }
            }
            combine(0, [])
            return found
        }
    }
}

extension SplitMix: RandomNumberGenerator {}
