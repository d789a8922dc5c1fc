package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.math.BigInteger;
import java.util.Arrays;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;

/**
 * Appendix H of ICAO Doc 9303-11 through the link. The appendix encrypts the nonce under a key that
 * it gives without its password; here it comes under the key of our password, and everything after
 * it is the example's, byte for byte.
 */
class IntegratedMappingExampleTest {

  private static final String H1_READER =
      "0489CBA23FFE96AA18D824627C3E934E54A9FD0B87A95D1471DC1C0ABFDCD640D4"
          + "6755DE9B7B778280B6BEBD57439ADFEB0E21FD4ED6DF42578C13418A59B34C37";
  private static final String H1_CHIP =
      "0467F78E5F7F7686082B293E8D087E056916D0F74BC01A5F8957D0DE45691E51E8"
          + "932B69A962B52A0985AD2C0A271EE6A13A8ADDDCD1A3A994B9DED257F4D22753";

  private static final String H2_TERMINALS_KEY =
      "4BD0E54740F9A028E6A515BFDAF967848C4F5F5FFF65AA0915947FFD1A0DF2FA"
          + "6981271BC905F3551457B7E03AC3B8066DE4AA406C1171FB43DD939C4BA16175"
          + "103BA3DEE16419AA248118F90CC36A3D6F4C373652E0C3CCE7F0F1D0C5425B36"
          + "00F0F0D6A67F004C8BBA33F2B4733C7252445C1DFC4F1107203F71D2EFB28161";
  private static final String H2_TERMINAL =
      "0F0CC62945A8029251FB7EF3C094E12EC68E4EF07F27CB9D9CD04C5C4250FAE0"
          + "E4F8A951557E929AEB48E5C6DD47F2F5CD7C351A9BD2CD722C07EDE166770F08"
          + "FFCB370262CF308DD7B07F2E0DA9CAAA1492344C852906919538C98A4BA4187E"
          + "76CE9D87832386D319CE2E043C3343AEAE6EDBA1A9894DC5094D22F7FE1351D5";
  private static final String H2_CHIP =
      "928D9A0F9DBA450F13FC859C6F290D1D36E42431138A4378500BEB4E0401854C"
          + "FF111F71CB6DC1D0335807A11388CC8EAA87B07907AAD9FBA6B169AF6D8C26AF"
          + "8DDDC39ADC3AD2E3FF882B84D23E9768E95A80E4746FB07A9767679FE92133B4"
          + "D379935C771BD7FBED6C7BB4B1708B275EA75679524CDC9C6A91370CC662A2F3";

  /** H.1, on brainpoolP256r1. */
  @Test
  void onACurve() throws Exception {
    String nonce = "2923BE84E16CD6AE529049F1F1BBE9EB";
    SoftwareLink link =
        begun(
            StandardGroup.BRAINPOOL_P256,
            "04007F00070202040402",
            nonce,
            "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A");
    map(link, "5DD4CBFC96F5453B130D890A1CDBAE32");
    WorkedExampleTest.exchange(
        link, "10860000457C438341" + H1_READER + "00", "7C438441" + H1_CHIP + "9000");
    WorkedExampleTest.exchange(
        link, "008600000C7C0A8508450F02B86F6A090900", "7C0A860875D4D96E8D5B03089000");
  }

  /**
   * H.2, modulo a prime. The appendix prints the terminal's private key and not the chip's, so here
   * the chip has the terminal's numbers and the reader the chip's.
   */
  @Test
  void moduloAPrime() throws Exception {
    BigInteger order = ModpGroups.MODP_1024_160.getQ();
    BigInteger key = new BigInteger(H2_TERMINALS_KEY, 16).mod(order);
    SoftwareLink link =
        begun(
            StandardGroup.MODP_1024_160,
            "04007F00070202040302",
            "FA5B7E3E49753A0DB9178B7B9BD898C8",
            Hex.toHexString(Bytes.ofNumber(key, 20)));
    map(link, "B3A6DB3C870C3E99245E0D1C06B747DE");
    WorkedExampleTest.exchange(
        link, "10860000867C8183838180" + H2_CHIP + "00", "7C8183848180" + H2_TERMINAL + "9000");
    WorkedExampleTest.exchange(
        link, "008600000C7C0A8508C2F04230187E152500", "7C0A860855D61977CBF5307E9000");
  }

  /** The chip after it gave its nonce. */
  private static SoftwareLink begun(
      StandardGroup group, String protocol, String nonce, String privateKey) throws Exception {
    PaceOption option = new PaceOption(PaceMapping.INTEGRATED, ChipCipher.AES_128, group);
    SoftwareLink link =
        WorkedExampleTest.pace(option, WorkedExampleTest.PACE_KEY, nonce, privateKey);
    WorkedExampleTest.exchange(link, "0022C1A40F800A" + protocol + "830101", "9000");
    byte[] answer = link.transceive(Hex.decode("10860000027C0000"));
    byte[] passwordKey =
        ChipCipher.AES_128.derive(
            Passwords.octets(WorkedExampleTest.PACE_KEY), ChipCipher.PASSWORD);
    assertArrayEquals(
        Blocks.encryptFromZero(ChipCipher.AES_128, passwordKey, Hex.decode(nonce)),
        Arrays.copyOfRange(answer, 4, 20));
    return link;
  }

  private static void map(SoftwareLink link, String nonce) throws Exception {
    WorkedExampleTest.exchange(link, "10860000147C128110" + nonce + "00", "7C0282009000");
  }
}
