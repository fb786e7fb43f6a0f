extension TileSearch {
    /// A search from far to near: at first nearly everything goes, at the end next to nothing. What is still broken then is
    /// warmed up again with kecamatan held together at nearly any price.
    mutating func improve(steps: Int) {
        anneal(steps: steps, heat: 2_000, scatterCost: 400...1_500)
        mend()
        for _ in 0..<3 where scatter > 0 {
            anneal(steps: steps / 4, heat: 1_000, scatterCost: 5_000...5_000)
            mend()
        }
    }

    /// Simulated annealing: so many changes are tried, and one for the worse is kept the more seldom the more it costs
    /// and the later it comes. The random numbers start from a constant: the same input gives the same result.
    /// `heat` is the worsening kept every other time at the start; at the end it is 100.
    private mutating func anneal(steps: Int, heat: Int, scatterCost: ClosedRange<Int>) {
        guard cellOfPlace.count > 1 else { return }
        var random = SplitMix(state: 0x5049_4B45_54)
        var scatter = members.indices.map { self.scatter(of: $0) }
        let stages = 256
        for stage in 0..<stages {
            let left = stages - stage
            let heat = 100 + (heat - 100) * left * left / (stages * stages)
            anchor = 1 + 200 * left * left / (stages * stages)
            let scatterCost =
                scatterCost.lowerBound + (scatterCost.upperBound - scatterCost.lowerBound) * stage / stages
            for _ in (steps * stage / stages)..<(steps * (stage + 1) / stages) {
                change(&random, heat: heat, scatterCost: scatterCost, scatter: &scatter)
            }
        }
    }

    /// One change: a place goes beside one of its near places or one cell aside, and kept or taken back.
    private mutating func change(_ random: inout SplitMix, heat: Int, scatterCost: Int, scatter: inout [Int]) {
        let place = random.below(cellOfPlace.count)
        let from = cellOfPlace[place]
        let edges = pairs.edges(of: place)
        let isBeside = !edges.isEmpty && random.below(10) < 7
        let centre = isBeside ? cellOfPlace[pairs.others[edges.lowerBound + random.below(edges.count)]] : from
        let aside = random.below(9)
        let to = centre + (aside / 3 - 1) * Self.stride + aside % 3 - 1
        guard to != from, isOnGrid(to) else { return }
        let other = occupant(to)
        let allowance = random.halvings() * heat / 4_096
        var added = -cost(of: place) - (other >= 0 ? cost(of: other, except: place) : 0)
        exchange(place, to: to)
        added += cost(of: place) + (other >= 0 ? cost(of: other, except: place) : 0)
        let (mine, its) = (kecamatan[place], other >= 0 ? kecamatan[other] : -1)
        if mine == its {
            if added > allowance { exchange(place, to: from) }
            return
        }
        // Mended kecamatan could make up for the rest; to look is dear, and mostly there is nothing to mend.
        let mendable = scatter[mine] + (its >= 0 ? scatter[its] : 0)
        guard added - mendable * scatterCost <= allowance else { return exchange(place, to: from) }
        let (mineNow, itsNow) = (self.scatter(of: mine), its >= 0 ? self.scatter(of: its) : 0)
        added += (mineNow - scatter[mine] + (its >= 0 ? itsNow - scatter[its] : 0)) * scatterCost
        guard added <= allowance else { return exchange(place, to: from) }
        scatter[mine] = mineNow
        if its >= 0 { scatter[its] = itsNow }
    }
}
