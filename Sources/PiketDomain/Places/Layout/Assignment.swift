/// The cheapest way to give every row a column of its own (Jonker and Volgenant's shortest augmenting paths).
package enum Assignment {
    /// `cost` is row after row, `columns` wide, with at least as many columns as rows. Returns each row's column; among
    /// equal costs the choice depends only on the input. Cost: rows squared times columns.
    package static func solve(cost: [Double], columns: Int) -> [Int] {
        let rows = columns == 0 ? 0 : cost.count / columns
        precondition(rows <= columns)
        var rowPrice = [Double](repeating: 0, count: rows)
        var columnPrice = [Double](repeating: 0, count: columns + 1)
        // Column `columns` stands for the row being placed.
        var rowOfColumn = [Int](repeating: -1, count: columns + 1)
        for row in 0..<rows {
            rowOfColumn[columns] = row
            var column = columns
            var shortest = [Double](repeating: .infinity, count: columns)
            var previous = [Int](repeating: columns, count: columns)
            var visited = [Bool](repeating: false, count: columns + 1)
            repeat {
                visited[column] = true
                let current = rowOfColumn[column]
                var step = Double.infinity
                var next = columns
                for candidate in 0..<columns where !visited[candidate] {
                    let reduced = cost[current * columns + candidate] - rowPrice[current] - columnPrice[candidate]
                    if reduced < shortest[candidate] {
                        shortest[candidate] = reduced
                        previous[candidate] = column
                    }
                    if shortest[candidate] < step {
                        step = shortest[candidate]
                        next = candidate
                    }
                }
                for candidate in 0...columns {
                    if visited[candidate] {
                        rowPrice[rowOfColumn[candidate]] += step
                        columnPrice[candidate] -= step
                    } else if candidate < columns {
                        shortest[candidate] -= step
                    }
                }
                column = next
            } while rowOfColumn[column] != -1
            while column != columns {
                rowOfColumn[column] = rowOfColumn[previous[column]]
                column = previous[column]
            }
        }
        var columnOfRow = [Int](repeating: 0, count: rows)
        for column in 0..<columns where rowOfColumn[column] >= 0 { columnOfRow[rowOfColumn[column]] = column }
        return columnOfRow
    }
}
