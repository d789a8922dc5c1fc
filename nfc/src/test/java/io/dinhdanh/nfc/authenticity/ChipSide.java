package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.nfc.access.RelayRequest;
import java.io.ByteArrayOutputStream;
import java.security.interfaces.ECPrivateKey;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.bouncycastle.crypto.params.ECDomainParameters;
import org.bouncycastle.crypto.params.ECPrivateKeyParameters;
import org.bouncycastle.jcajce.provider.asymmetric.util.ECUtil;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.bouncycastle.util.BigIntegers;
import org.jmrtd.protocol.EACCAProtocol;
import org.jmrtd.protocol.SecureMessagingWrapper;

/**
 * A chip's half of Chip Authentication, just enough to answer one command with a protected status
 * word, its check value computed by hand (ICAO Doc 9303-11 §9.8.6).
 */
final class ChipSide {

  private static final byte[] STATUS = {(byte) 0x99, 2, (byte) 0x90, 0};

  private ChipSide() {}

  static byte[] answer(ECPrivateKey key, RelayRequest request) throws Exception {
    ECPrivateKeyParameters chip = (ECPrivateKeyParameters) ECUtil.generatePrivateKeyParameter(key);
    ECDomainParameters curve = chip.getParameters();
    byte[] shared =
        BigIntegers.asUnsignedByteArray(
            (curve.getCurve().getFieldSize() + 7) / 8,
            curve
                .getCurve()
                .decodePoint(request.publicKey())
                .multiply(chip.getD())
                .normalize()
                .getAffineXCoord()
                .toBigInteger());
    SecureMessagingWrapper keys =
        EACCAProtocol.restartSecureMessaging(request.protocol(), shared, 256, true);
    ByteArrayOutputStream answer = new ByteArrayOutputStream();
    answer.writeBytes(STATUS);
    answer.writeBytes(new byte[] {(byte) 0x8E, 8});
    answer.writeBytes(check(keys.getMACKey(), keys.getType().contains("AES")));
    answer.writeBytes(new byte[] {(byte) 0x90, 0});
    return answer.toByteArray();
  }

  /** Over the counter, which stands at two, and the padded status word. */
  private static byte[] check(SecretKey key, boolean aes) throws Exception {
    int block = aes ? 16 : 8;
    byte[] message = new byte[2 * block];
    message[block - 1] = 2;
    System.arraycopy(STATUS, 0, message, block, STATUS.length);
    message[block + STATUS.length] = (byte) 0x80;
    Mac mac = Mac.getInstance(aes ? "AESCMAC" : "ISO9797ALG3MAC", new BouncyCastleProvider());
    mac.init(key);
    return Arrays.copyOf(mac.doFinal(message), 8);
  }
}
