import io.dinhdanh.core.card.MrzKey
import io.dinhdanh.core.person.PersonalNumber
import io.dinhdanh.core.person.Sex
import io.dinhdanh.nfc.AccessError
import io.dinhdanh.nfc.ChipException
import io.dinhdanh.nfc.link.ChipLink
import io.dinhdanh.nfc.reader.ChipReader
import io.dinhdanh.nfc.reader.ReadLimits
import io.dinhdanh.nfc.reader.ReadPlan
import io.dinhdanh.validation.qr.CardQr
import java.io.IOException
import java.security.SecureRandom
import java.time.Clock

/** Records as properties, sealed errors in a `when`, a link as a lambda; nulls as the SDK says them. */
fun main() {
    val card = CardQr.tryParse("079195123654||Quách Thoại Vy|07031995|Nữ|Thôn Mây|15082024||||").orThrow()
    check(card.number() == PersonalNumber.parse("079195123654"))
    check(card.number().sex() == Sex.FEMALE)
    check(card.accessKeys().any { it is MrzKey })

    val reader = ChipReader(ReadLimits.usual(), Clock.systemUTC(), SecureRandom())
    val reading = reader.begin(ReadPlan.bank(), card.accessKeys()) { }
    val advice = try {
        reading.readFrom(ChipLink { throw IOException("no card") })
        error("there was no card to read")
    } catch (e: ChipException) {
        when (val error = e.error()) {
            is AccessError.CardGone -> error.sentence().vi()
            else -> error("wanted CardGone, found $error")
        }
    }
    check(advice.startsWith("Mất kết nối với thẻ"))
    println("Kotlin: $advice")
}
