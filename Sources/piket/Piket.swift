@main
struct Piket {
    static func main() {}
}
