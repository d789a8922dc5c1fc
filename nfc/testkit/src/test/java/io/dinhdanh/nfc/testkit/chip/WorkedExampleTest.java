package io.dinhdanh.nfc.testkit.chip;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.lds.ChipFile;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.bouncycastle.util.encoders.Hex;
import org.junit.jupiter.api.Test;

/** The worked examples of ICAO Doc 9303-11, byte for byte. */
class WorkedExampleTest {

  private static final String EF_COM = "60145F0104303130365F36063034303030305C026175";

  static final MrzKey PACE_KEY =
      MrzKey.of("T22000129", PartialDate.ofDay(1964, 8, 12), Expiry.on(LocalDate.of(2010, 10, 31)));

  /** Appendix D.3 and D.4: Basic Access Control and the secure messaging that follows. */
  @Test
  void basicAccessControl() throws Exception {
    MrzKey key =
        MrzKey.of("L898902C", PartialDate.ofDay(1969, 8, 6), Expiry.on(LocalDate.of(1994, 6, 23)));
    SoftwareChip chip =
        SoftwareChip.builder()
            .file(ChipFile.COM, Hex.decode(EF_COM))
            .mrzKey(key)
            .random(new ScriptedRandom("4608F91988702212", "0B4F80323EB3191CB04970CB4052790B"))
            .build();
    SoftwareLink link = chip.link();
    exchange(link, "00A4040C07A0000002471001", "9000");
    exchange(link, "0084000008", "4608F919887022129000");
    exchange(
        link,
        "0082000028"
            + "72C29C2371CC9BDB65B779B8E8D37B29ECC154AA56A8799FAE2F498F76ED92F2"
            + "5F1448EEA8AD90A728",
        "46B9342A41396CD7386BF5803104D7CEDC122B9132139BAF2EEDC94EE178534F"
            + "2F2D235D074D74499000");
    exchange(
        link,
        "0CA4020C158709016375432908C044F68E08BF8B92D635FF24F800",
        "990290008E08FA855A5D4C50A8ED9000");
    exchange(
        link,
        "0CB000000D9701048E08ED6705417E96BA5500",
        "8709019FF0EC34F9922651990290008E08AD55CC17140B2DED9000");
    exchange(
        link,
        "0CB000040D9701128E082EA28A70F3C7B53500",
        "871901FB9235F4E4037F2327DCC8964F1F9B8C30F42C8E2FFF224A990290008E08C8B2787EAEA07D749000");
  }

  /** Appendix G.1: PACE with generic mapping on brainpoolP256r1, and EF.CardAccess before it. */
  @Test
  void paceWithGenericMappingOnACurve() throws Exception {
    SoftwareLink link =
        pace(
            new PaceOption(PaceMapping.GENERIC, ChipCipher.AES_128, StandardGroup.BRAINPOOL_P256),
            PACE_KEY,
            "3F00C4D39D153F2B2A214A078D899B22",
            "498FF49756F2DC1587840041839A85982BE7761D14715FB091EFA7BCE9058560",
            "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A");
    exchange(link, "00A4020C02011C", "9000");
    exchange(link, "00B0000000", "31143012060A04007F0007020204020202010202010D9000");
    exchange(link, "0022C1A412800A04007F0007020204020283010184010D", "9000");
    exchange(link, "10860000027C0000", "7C12801095A3A016522EE98D01E76CB6B98B42C39000");
    exchange(
        link,
        "10860000457C438141047ACF3EFC982EC45565A4B155129EFBC74650DCBFA6362D896FC70262E0C2CC5E"
            + "544552DCB6725218799115B55C9BAA6D9F6BC3A9618E70C25AF71777A9C4922D00",
        "7C43824104824FBA91C9CBE26BEF53A0EBE7342A3BF178CEA9F45DE0B70AA601651FBA3F57"
            + "30D8C879AAA9C9F73991E61B58F4D52EB87A0A0C709A49DC63719363CCD13C549000");
    exchange(
        link,
        "10860000457C438341042DB7A64C0355044EC9DF190514C625CBA2CEA48754887122F3A5EF0D5EDD301C"
            + "3556F3B3B186DF10B857B58F6A7EB80F20BA5DC7BE1D43D9BF850149FBB3646200",
        "7C438441049E880F842905B8B3181F7AF7CAA9F0EFB743847F44A306D2D28C1D9EC65DF6DB"
            + "7764B22277A2EDDC3C265A9F018F9CB852E111B768B326904B59A0193776F0949000");
    exchange(link, "008600000C7C0A8508C2B0BD78D94BA86600", "7C0A86083ABB9674BCE93C089000");
    exchange(
        link,
        "0CA4040C1D871101752F676B09FAC86A87D632749A49C7CC8E08C18BA1FCE707BD9F00",
        "990290008E08BEA7B381C494A0799000");
  }

  /** Appendix G.2: PACE with generic mapping modulo a prime. */
  @Test
  void paceWithGenericMappingModuloAPrime() throws Exception {
    SoftwareLink link =
        pace(
            new PaceOption(PaceMapping.GENERIC, ChipCipher.AES_128, StandardGroup.MODP_1024_160),
            PACE_KEY,
            "FA5B7E3E49753A0DB9178B7B9BD898C8",
            "66DDAFEAC1609CB5B963BB0CB3FF8B3E047F336C",
            "A5B780126B7C980E9FCEA1D4539DA1D27C342DFA");
    exchange(link, "0022C1A40F800A04007F00070202040102830101", "9000");
    exchange(link, "10860000027C0000", "7C128010854D8DF5827FA6852D1A4FA701CDDDCA9000");
    exchange(
        link,
        "10860000867C818381818023FB3749EA030D2A25B278D2A562047ADE3F01B74F17A15402CB7352CA7D2B3E"
            + "B71C343DB13D1DEBCE9A3666DBCFC920B49174A602CB47965CAA73DC702489A44D41DB914DE9613D"
            + "C5E98C94160551C0DF86274B9359BC0490D01B03AD54022DCB4F57FAD6322497D7A1E28D46710F46"
            + "1AFE710FBBBC5F8BA166F4311975EC6C00",
        "7C818382818078879F57225AA8080D52ED0FC890A4B25336F699AA89A2D3A189654AF70729E623EA5738B2"
            + "6381E4DA19E004706FACE7B235C2DBF2F38748312F3C98C2DD4882A41947B324AA1259AC22579DB9"
            + "3F7085655AF30889DBB845D9E6783FE42C9F2449400306254C8AE8EE9DD812A804C0B66E8CAFC14F"
            + "84D8258950A91B44126EE69000");
    exchange(
        link,
        "10860000867C8183838180907D89E2D425A178AA81AF4A7774EC8E388C115CAE67031E85EECE520BD91155"
            + "1B9AE4D04369F29A02626C86FBC6747CC7BC352645B6161A2A42D44EDA80A08FA8D61B76D3A154AD"
            + "8A5A51786B0BC07147057871A922212C5F67F43173172236B7747D1671E6D692A3C7D40A0C3C5CE3"
            + "97545D015C175EB5130551EDBC2EE5D400",
        "7C8183848180075693D9AE941877573E634B6E644F8E60AF17A0076B8B123D9201074D36152BD8B3A213F5"
            + "3820C42ADC79AB5D0AEEC3AEFB91394DA476BD97B9B14D0A65C1FC71A0E019CB08AF55E1F729005F"
            + "BA7E3FA5DC41899238A250767A6D46DB974064386CD456743585F8E5D90CC8B4004B1F6D866C79CE"
            + "0584E49687FF61BC29AEA19000");
    exchange(link, "008600000C7C0A8508B46DD9BD4D98381F00", "7C0A8608917F37B5C0E6D8D19000");
  }

  /** Appendix H.1: PACE with integrated mapping on brainpoolP256r1. */
  @Test
  void paceWithIntegratedMappingOnACurve() throws Exception {
    PaceRun<?> run =
        new PaceRun<>(
            new PaceOption(
                PaceMapping.INTEGRATED, ChipCipher.AES_128, StandardGroup.BRAINPOOL_P256),
            StandardGroup.BRAINPOOL_P256.curve(),
            Hex.decode("591468CDA83D65219CCCB8560233600F"),
            new ScriptedRandom(
                "2923BE84E16CD6AE529049F1F1BBE9EB",
                "107CF58696EF6155053340FD633392BA81909DF7B9706F226F32086C7AFF974A"));
    assertHex("143DC40C08C8E891FBED7DEDB92B64AD", run.encryptedNonce());
    assertHex("", run.map(Hex.decode("5DD4CBFC96F5453B130D890A1CDBAE32")));
    assertHex(
        "0467F78E5F7F7686082B293E8D087E056916D0F74BC01A5F8957D0DE45691E51E8"
            + "932B69A962B52A0985AD2C0A271EE6A13A8ADDDCD1A3A994B9DED257F4D22753",
        run.agree(
            Hex.decode(
                "0489CBA23FFE96AA18D824627C3E934E54A9FD0B87A95D1471DC1C0ABFDCD640D4"
                    + "6755DE9B7B778280B6BEBD57439ADFEB0E21FD4ED6DF42578C13418A59B34C37")));
    assertTrue(run.proves(Hex.decode("450F02B86F6A0909")));
    assertHex("75D4D96E8D5B0308", run.ownToken());
  }

  /** Appendix H.2: integrated mapping modulo a prime, up to the mapped generator. */
  @Test
  void integratedMappingModuloAPrime() {
    byte[] octets =
        new IntegratedMapping(ChipCipher.AES_128)
            .octets(
                Hex.decode("FA5B7E3E49753A0DB9178B7B9BD898C8"),
                Hex.decode("B3A6DB3C870C3E99245E0D1C06B747DE"),
                1024);
    DhGroup group = new DhGroup(ModpGroups.MODP_1024_160);
    assertHex(
        "1D7D767F11E333BCD6DBAEF40E799E7A926B96973550656FF3C830726D118D61"
            + "C276CDCC61D475CF03A98E0C0E79CAEBA5BE25578BD4551D0B10903236F0B0F9"
            + "76852FA78EEA14EA0ACA87D1E91F688FE0DFF897BBE35A472621D343564B262F"
            + "34223AE8FC59B664BFEDFA2BFE7516CA5510A6BBB633D517EC25D4E0BBAA16C2",
        group.encode(group.map(octets)));
  }

  /**
   * Appendix I: chip authentication mapping. The example does not print the chip's static and
   * ephemeral private keys: the static one follows from the proof and is held against its public
   * key.
   */
  @Test
  void paceWithChipAuthenticationMapping() throws Exception {
    BigInteger mappingKey =
        new BigInteger("9E56A6B59C95D06ECE5CD10F983BB2F4F1943528E577F23881D89D8C3BBEE0AA", 16);
    byte[] proof = Hex.decode("85DC3FA93D0952BFA82F5FD189EE75BD82F11D1F0B8ED4BF5319AC9B53C426B3");
    SoftwareLink link =
        pace(
            new PaceOption(
                PaceMapping.CHIP_AUTHENTICATION, ChipCipher.AES_128, StandardGroup.BRAINPOOL_P256),
            MrzKey.of(
                "C11T002JM", PartialDate.ofDay(1996, 8, 12), Expiry.on(LocalDate.of(2023, 10, 31))),
            "658B860BC94DF6F044FCE6D5C82CF8E5",
            mappingKey.toString(16));
    exchange(link, "0022C1A40F800A04007F00070202040602830101", "9000");
    exchange(link, "10860000027C0000", "7C128010CB60E8E0D85B76A9BD304747C2AD42E29000");
    exchange(
        link,
        "10860000457C438141047F1D410ADB7DDB3B84BF1030800981A9105D7457B4A3ADE002384F3086C67EDE"
            + "1AB889104A27DB6D842B019020FBF3CEACB0DC627F7BDCAC29969E19D0E553C100",
        "7C43824104A234236AA9B9621E8EFB73B5245C0E09D2576E5277183C1208BDD55280CAE8B3"
            + "04F365713A356E65A451E165ECC9AC0AC46E3771342C8FE5AEDD092685338E239000");
    EcGroup curve = StandardGroup.BRAINPOOL_P256.curve();
    BigInteger staticKey =
        mappingKey.multiply(new BigInteger(1, proof).modInverse(curve.order())).mod(curve.order());
    assertHex(
        "041872709494399E7470A6431BE25E83EEE24FEA568C2ED28DB48E05DB3A610DC8"
            + "84D256A40E35EFCB59BF6753D3A489D28C7A4D973C2DA138A6E7A4A08F68E16F",
        curve.encode(curve.times(curve.generator(), staticKey)));
    assertArrayEquals(proof, ChipProof.of(staticKey, mappingKey, curve.order()));
    assertHex(
        "1EEA964DAAE372AC990E3EFDE6333353BFC89A6704D93DA8798CF77F5B7A54BD"
            + "10CBA372B42BE0B9B5F28AA8DE2F4F92",
        ChipProof.encrypted(
            ChipCipher.AES_128.cipher(
                Hex.decode("0A9DA4DB03BDDE39FC5202BC44B2E89E"),
                Hex.decode("4B1C06491ED5140CA2B537D344C6C0B1")),
            proof));
  }

  static SoftwareLink pace(PaceOption option, MrzKey key, String... numbers) {
    return SoftwareChip.builder()
        .file(ChipFile.CARD_ACCESS, ProtocolFiles.cardAccess(List.of(option)))
        .mrzKey(key)
        .pace(List.of(option))
        .random(new ScriptedRandom(numbers))
        .build()
        .link();
  }

  static void exchange(SoftwareLink link, String command, String answer) throws Exception {
    assertHex(answer, link.transceive(Hex.decode(command)));
  }

  private static void assertHex(String expected, byte[] actual) {
    assertEquals(expected, Hex.toHexString(actual).toUpperCase(Locale.ROOT));
  }
}
