import PiketIngest
import Testing

@Suite struct SMSMessageTests {
    private static let name = "IN20261128_101500_00_+628120001111_00.txt"

    /// - Parameter numbers: of the parts; nil: 0, 1, 2 ...
    private func message(
        _ parts: [UInt8]..., name: String = name, numbers: [Int]? = nil
    ) throws -> IncomingMessage {
        try SMSMessage.read(
            parts.enumerated().map { index, bytes in
                let number = numbers?[index] ?? index
                return (try #require(SMSName(name.replacing("_00.txt", with: "_0\(number).txt"))), bytes)
            })
    }

    @Test func theNameTellsWhenAndWho() throws {
        let name = try #require(SMSName("IN20261128_101500_03_+628120001111_12.txt"))
        #expect(name.message == "IN20261128_101500_03_+628120001111")
        #expect(name.part == 12 && name.serial == "03")
        #expect(name.sender == "+628120001111")
        #expect(name.received == "2026-11-28 10:15:00")
        #expect(SMSName("IN20261128_101500_00_INFO_KOTA_00.txt")?.sender == "INFO_KOTA")
        for other in [
            "in.csv", "IN20261128.txt", "OUT20261128_101500_00_+62_00.txt", "IN20261128_101500_00_+62_00.bin",
        ] {
            #expect(SMSName(other) == nil, "\(other)")
        }
    }

    @Test func partsAreOneText() throws {
        let message = try message(Array("Jalan rusak dekat pas".utf8), Array("ar, lihat #10042\n".utf8))
        #expect(message.channel == "sms")
        #expect(message.text == "Jalan rusak dekat pasar, lihat #10042")
        #expect(message.sender == "+628120001111")
        #expect(message.receivedAt == "2026-11-28 10:15:00")
        #expect(message.mentions == [10_042])
    }

    @Test(arguments: [
        ([0, 2], "satu [bagian yang hilang: 1] dua"), ([1, 2], "[bagian yang hilang: 1] satudua"),
        ([0, 3], "satu [bagian yang hilang: 2] dua"), ([0, 1], "satudua"),
    ]) func aPartThatIsMissingIsTold(numbers: [Int], text: String) throws {
        #expect(try message(Array("satu".utf8), Array("dua".utf8), numbers: numbers).text == text)
    }

    @Test(arguments: [
        [UInt8(0xFE), 0xFF, 0, 0x61, 0, 0xE9], [0xFF, 0xFE, 0x61, 0, 0xE9, 0], [0, 0x61, 0, 0xE9], [0x61, 0xC3, 0xA9],
        [0x61, 0xE9],
    ])
    func textOfManyForms(_ bytes: [UInt8]) throws {
        #expect(try message(bytes).text == "aé")
    }

    @Test func theIdIsTheMessagesAndHoldsNoNumber() throws {
        let id = try message(Array("satu".utf8)).externalID
        #expect(try message(Array("satu".utf8)).externalID == id)
        #expect(try message(Array("dua".utf8)).externalID != id)
        let other = try message(Array("satu".utf8), name: "IN20261128_101500_00_+628120002222_00.txt").externalID
        #expect(other != id)
        #expect(id.hasPrefix("20261128-101500-00-") && id.count == 25 && !id.contains("62812"))
    }

    @Test func aPictureIsNoText() throws {
        #expect(throws: MessageTrouble.notText(found: "gzip")) { try message([0x1F, 0x8B, 8, 0]) }
    }
}
