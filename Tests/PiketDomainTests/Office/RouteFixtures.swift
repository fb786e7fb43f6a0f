import PiketDomain

extension Route {
    static func to(_ agency: String, _ fill: (inout Condition) -> Void) -> Route {
        var when = Condition()
        fill(&when)
        return Route(when: when, agency: agency)
    }
}
