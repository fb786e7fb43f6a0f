import Dispatch
import Synchronization

/// Hands values from one thread to another, a few at a time.
final class Belt<Value: Sendable>: Sendable {
    private struct State {
        var waiting: [Value] = []
        var isClosed = false
    }
    private let state = Mutex(State())
    private let free: DispatchSemaphore
    private let filled = DispatchSemaphore(value: 0)

    init(capacity: Int) {
        free = DispatchSemaphore(value: capacity)
    }

    /// Waits for room. False if the belt was closed: the value is dropped.
    @discardableResult
    func put(_ value: Value) -> Bool {
        free.wait()
        let isTaken = state.withLock { state in
            guard !state.isClosed else { return false }
            state.waiting.append(value)
            return true
        }
        if isTaken { filled.signal() } else { free.signal() }
        return isTaken
    }

    /// Waits for a value; nil if the belt is closed and empty.
    func take() -> Value? {
        filled.wait()
        let value = state.withLock { $0.waiting.isEmpty ? nil : $0.waiting.removeFirst() }
        free.signal()
        return value
    }

    /// The taker stops: waiting and later `put`s return false. Returns what was not taken.
    @discardableResult
    func close() -> [Value] {
        let left = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [] }
            return state.waiting
        }
        free.signal()
        return left
    }
}
