import Crypto
import PiketDomain

/// The end of the chain. Each hash is SHA-256 over the previous hash and the event's canonical bytes; the first event
/// follows 32 zero bytes.
struct EventChain: Sendable {
    static let origin = [UInt8](repeating: 0, count: 32)

    var id: Int64 = 0
    var hash = EventChain.origin

    /// Makes `event` the chain's next.
    mutating func link(_ event: Event) -> LinkedEvent {
        let payload = event.payload.json
        var digest = SHA256()
        digest.update(data: hash)
        digest.update(data: event.canonicalBytes(payloadJSON: payload))
        let previous = hash
        hash = Array(digest.finalize())
        id += 1
        var linked = event
        linked.id = id
        return LinkedEvent(event: linked, payload: payload, previous: previous, hash: hash)
    }
}

/// An event with its number, its bytes and its place in the chain, ready to be written.
struct LinkedEvent: Sendable {
    let event: Event
    let payload: String
    let previous: [UInt8]
    let hash: [UInt8]
}
