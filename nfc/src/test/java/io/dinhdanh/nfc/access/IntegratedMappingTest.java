package io.dinhdanh.nfc.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigInteger;
import java.security.spec.ECParameterSpec;
import java.util.Random;
import javax.crypto.spec.DHParameterSpec;
import org.bouncycastle.util.encoders.Hex;
import org.jmrtd.lds.PACEInfo;
import org.jmrtd.lds.SecurityInfo;
import org.jmrtd.protocol.PACEProtocol;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The worked examples of ICAO Doc 9303-11, appendix H, and lengths for each cipher. */
class IntegratedMappingTest {

  private static final String CURVES_AES_128 = SecurityInfo.ID_PACE_ECDH_IM_AES_CBC_CMAC_128;
  private static final String NUMBERS_AES_128 = SecurityInfo.ID_PACE_DH_IM_AES_CBC_CMAC_128;

  /** Appendix H.1. */
  @Test
  void mapsToAPointOfBrainpoolP256r1() throws Exception {
    ECParameterSpec mapped =
        (ECParameterSpec)
            new IntegratedMapping(CURVES_AES_128)
                .map(
                    Hex.decode("2923BE84E16CD6AE529049F1F1BBE9EB"),
                    Hex.decode("5DD4CBFC96F5453B130D890A1CDBAE32"),
                    PACEInfo.toParameterSpec(PACEInfo.PARAM_ID_ECP_BRAINPOOL_P256_R1));
    assertEquals(
        new BigInteger("8E82D31559ED0FDE92A4D0498ADD3C23BABA94FB77691E31E90AEA77FB17D427", 16),
        mapped.getGenerator().getAffineX());
    assertEquals(
        new BigInteger("4C1AE14BD0C3DBAC0C871B7F3608169364437CA30AC243A089D3F266C1E60FAD", 16),
        mapped.getGenerator().getAffineY());
  }

  /** Appendix H.2. */
  @Test
  void mapsToANumberModuloAPrime() throws Exception {
    DHParameterSpec mapped =
        (DHParameterSpec)
            new IntegratedMapping(NUMBERS_AES_128)
                .map(
                    Hex.decode("FA5B7E3E49753A0DB9178B7B9BD898C8"),
                    Hex.decode("B3A6DB3C870C3E99245E0D1C06B747DE"),
                    PACEInfo.toParameterSpec(PACEInfo.PARAM_ID_GFP_1024_160));
    assertEquals(
        new BigInteger(
            "1D7D767F11E333BCD6DBAEF40E799E7A926B96973550656FF3C830726D118D61"
                + "C276CDCC61D475CF03A98E0C0E79CAEBA5BE25578BD4551D0B10903236F0B0F9"
                + "76852FA78EEA14EA0ACA87D1E91F688FE0DFF897BBE35A472621D343564B262F"
                + "34223AE8FC59B664BFEDFA2BFE7516CA5510A6BBB633D517EC25D4E0BBAA16C2",
            16),
        mapped.getG());
  }

  /** JMRTD's function is right where it can be run: with a cipher's bare name, for AES. */
  @ParameterizedTest
  @CsvSource({
    SecurityInfo.ID_PACE_ECDH_IM_AES_CBC_CMAC_128 + ", 16, 16",
    SecurityInfo.ID_PACE_ECDH_IM_AES_CBC_CMAC_192 + ", 32, 24",
    SecurityInfo.ID_PACE_ECDH_IM_AES_CBC_CMAC_256 + ", 32, 32"
  })
  void agreesWithTheFunctionOfJmrtd(String protocol, int chipNonce, int readerNonce)
      throws Exception {
    Random random = new Random(9303);
    IntegratedMapping mapping = new IntegratedMapping(protocol);
    assertEquals(readerNonce, mapping.nonceLength());
    for (int bits : new int[] {224, 256, 384, 512, 521}) {
      byte[] first = new byte[chipNonce];
      byte[] second = new byte[readerNonce];
      random.nextBytes(first);
      random.nextBytes(second);
      BigInteger prime = BigInteger.probablePrime(bits, random);
      byte[] theirs = PACEProtocol.pseudoRandomFunction(first, second, prime, "AES");
      assertEquals(
          new BigInteger(1, theirs),
          mapping.number(first, second, bits).mod(prime),
          bits + " bits");
    }
  }
}
