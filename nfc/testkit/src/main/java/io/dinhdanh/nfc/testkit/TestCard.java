package io.dinhdanh.nfc.testkit;

import io.dinhdanh.core.card.Can;
import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.testkit.chip.ActiveAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipBuilder;
import io.dinhdanh.nfc.testkit.chip.ProtocolFiles;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.SoftwareLink;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;

/** A made-up card with its chip, the passwords to it and the root that stands behind it. */
public final class TestCard {

  private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  private static final LocalDate APPOINTED = LocalDate.of(2024, 1, 1);
  private static final LocalDate ISSUED = LocalDate.of(2024, 8, 1);

  private final TestCountry country;
  private final TestProtocols protocols;
  private final TestDocument document;
  private final TestDocumentSigner signer;
  private final ChipFiles files;
  private final Can can;
  private final MrzKey mrzKey;
  private final SoftwareChip chip;

  private TestCard(
      TestCountry country, TestDocument document, TestProtocols protocols, Can can, MrzKey key) {
    this.country = country;
    this.protocols = protocols;
    this.document =
        document
            .with(
                14,
                ProtocolFiles.dg14(protocols.pace(), protocols.chipKey(), protocols.activeKey()))
            .with(15, ProtocolFiles.dg15(protocols.activeKey()));
    this.signer = country.appointSigner(APPOINTED);
    this.files = issue();
    this.can = can;
    this.mrzKey = key;
    this.chip = personalise().build();
  }

  /**
   * Issues a card to a made-up holder, with fresh keys.
   *
   * @param profile the kind of document
   * @return the card
   */
  public static TestCard issue(TestProfile profile) {
    return issue(profile, new SecureRandom());
  }

  /**
   * Issues a card to a made-up holder.
   *
   * @param profile the kind of document
   * @param random the source of the keys that issuer and chip have
   * @return the card
   */
  public static TestCard issue(TestProfile profile, SecureRandom random) {
    Objects.requireNonNull(random, "random");
    return switch (profile) {
      case CCCD_2021 -> vietnamese(profile, TestCitizen.nguyenThiThu(ISSUED), random);
      case CAN_CUOC_2024 -> vietnamese(profile, TestCitizen.leVanVi(ISSUED), random);
      case CHILD -> vietnamese(profile, TestCitizen.tranAnMau(ISSUED), random);
      case FOREIGN_PASSPORT -> passport(TestTraveller.annaMuster(), random);
    };
  }

  /**
   * Issues a Vietnamese card to a made-up citizen.
   *
   * @param profile the kind of card, one that Vietnam issues
   * @param citizen the holder
   * @param portrait the picture in DG2 as JPEG, 300 by 400 pixels
   * @param random the source of the keys that issuer and chip have
   * @return the card
   * @throws IllegalArgumentException if the profile is a foreign passport
   */
  public static TestCard issue(
      TestProfile profile, TestCitizen citizen, byte[] portrait, SecureRandom random) {
    if (profile == TestProfile.FOREIGN_PASSPORT) {
      throw new IllegalArgumentException("a citizen has no foreign passport here");
    }
    TestDocument document =
        TestDocument.of(citizen)
            .withPortrait(portrait, TestPortrait.WIDTH, TestPortrait.HEIGHT)
            .with(3, TestDataGroups.dg3());
    return vietnamese(profile, citizen, document, random);
  }

  private static TestCard vietnamese(
      TestProfile profile, TestCitizen citizen, SecureRandom random) {
    TestDocument document = TestDocument.of(citizen);
    boolean child = profile == TestProfile.CHILD;
    return vietnamese(
        profile,
        citizen,
        child ? document : document.withTestPortrait().with(3, TestDataGroups.dg3()),
        random);
  }

  private static TestCard vietnamese(
      TestProfile profile, TestCitizen citizen, TestDocument document, SecureRandom random) {
    return new TestCard(
        found("VN", random),
        document,
        TestProtocols.of(profile, random),
        Can.of(citizen.number()),
        MrzKey.of(citizen.number(), PartialDate.of(citizen.born()), citizen.expiry()));
  }

  private static TestCard passport(TestTraveller traveller, SecureRandom random) {
    return new TestCard(
        found("UT", random),
        TestDocument.passport(traveller).withTestPortrait(),
        TestProtocols.of(TestProfile.FOREIGN_PASSPORT, random),
        Can.parse("246813"),
        MrzKey.of(
            traveller.documentNumber(),
            PartialDate.of(traveller.born()),
            Expiry.on(traveller.expires())));
  }

  private static TestCountry found(String code, SecureRandom random) {
    return TestCountry.found(code, SignatureSuite.ECDSA_P256, FOUNDED, random);
  }

  private ChipFiles issue() {
    byte[] content = ProtocolFiles.cardSecurity(protocols.pace(), protocols.chipKey());
    try {
      return document
          .signedBy(signer)
          .without(ChipFile.DG3)
          .with(ChipFile.CARD_ACCESS, ProtocolFiles.cardAccess(protocols.pace()))
          .with(ChipFile.CARD_SECURITY, signer.signCardSecurity(content));
    } catch (ChipException e) {
      throw new IllegalStateException("a test document that is too large", e);
    }
  }

  /**
   * Puts the card's chip into a reader's field.
   *
   * @return the link to it, with no session
   */
  public SoftwareLink link() {
    return chip.link();
  }

  /**
   * The chip.
   *
   * @return the same chip each time
   */
  public SoftwareChip chip() {
    return chip;
  }

  /**
   * Begins another chip with the card's files, passwords and keys, to be changed before it is
   * built.
   *
   * @return a builder
   */
  public ChipBuilder personalise() {
    ChipBuilder builder =
        copy().chipAuthentication(protocols.chipKey()).activeAuthentication(protocols.activeKey());
    byte[] fingers = document.dataGroups().get(3);
    return fingers == null ? builder : builder.file(ChipFile.DG3, fingers);
  }

  /**
   * Begins a copy of the chip as a forger makes it, who can read the files but not the private
   * keys: the copy has other keys than its files say.
   *
   * @param random the source of the forger's keys
   * @return a builder
   */
  public ChipBuilder copied(SecureRandom random) {
    return copy()
        .chipAuthentication(
            ChipAuthenticationKey.generate(
                protocols.pace().get(0).group(), protocols.pace().get(0).cipher(), random))
        .activeAuthentication(
            ActiveAuthenticationKey.ecdsa(protocols.pace().get(0).group(), random));
  }

  private ChipBuilder copy() {
    return SoftwareChip.builder()
        .files(files)
        .mrzKey(mrzKey)
        .can(can)
        .pace(protocols.pace())
        .behaviour(ChipBehaviour.vietnamese());
  }

  /**
   * What a reader without terminal rights finds on the chip.
   *
   * @return all files but DG3
   */
  public ChipFiles files() {
    return files;
  }

  /**
   * The card access number.
   *
   * @return six digits
   */
  public Can can() {
    return can;
  }

  /**
   * The password in the machine-readable zone.
   *
   * @return document number, birth and expiry
   */
  public MrzKey mrzKey() {
    return mrzKey;
  }

  /**
   * The country that issued the card.
   *
   * @return the country
   */
  public TestCountry country() {
    return country;
  }

  /**
   * The document signer of the card.
   *
   * @return the signer
   */
  public TestDocumentSigner signer() {
    return signer;
  }

  /**
   * The root that stands behind the card.
   *
   * @return certificates by name, for a trust store
   */
  public Map<String, byte[]> anchors() {
    return Map.of("test root", country.rootCertificate());
  }
}
