package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipAuthenticationRecord;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.Fault;
import io.dinhdanh.nfc.testkit.chip.FaultScript;
import io.dinhdanh.nfc.testkit.chip.LinkConditions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fault at each command of Chip Authentication: at MSE:Set AT, GENERAL AUTHENTICATE and the first
 * read under the new keys with AES; at MSE:Set KAT and that read with triple DES.
 */
class ChipAuthenticationFaultsTest {

  private static final ReadPlan PLAN =
      ReadPlan.of(ChipFile.COM, ChipFile.DG14).withChipAuthentication();

  /** A card and the number of one of the commands on an undisturbed link. */
  private record Place(TestCard card, int command, int of, String name) {

    boolean isProbe() {
      return command == of;
    }

    @Override
    public String toString() {
      return name + ", command " + command + " of " + of;
    }
  }

  static Stream<Arguments> places() throws Exception {
    Stream.Builder<Arguments> places = Stream.builder();
    for (TestProfile profile : List.of(TestProfile.CHILD, TestProfile.FOREIGN_PASSPORT)) {
      TestCard card = TestCard.issue(profile);
      Lab.Wire wire = new Lab.Wire(card.link());
      assertTrue(answered(Lab.reading(PLAN, card.can()).readFrom(wire)));
      int commands = profile == TestProfile.CHILD ? 3 : 2;
      for (int at = wire.count() - commands + 1; at <= wire.count(); at++) {
        places.add(Arguments.of(new Place(card, at, wire.count(), profile.name())));
      }
      int first = wire.commands().get(wire.count() - commands)[1] & 0xFF;
      assertEquals(0x22, first, "Chip Authentication does not begin where it should");
    }
    return places.build();
  }

  private static boolean answered(ChipDump dump) {
    return dump.chipAuthentication().orElseThrow().answered();
  }

  private static ChipLink link(Place place, Fault fault) {
    return link(place, FaultScript.none().at(place.command(), fault));
  }

  private static ChipLink link(Place place, FaultScript faults) {
    return place.card().chip().link(LinkConditions.usual().withFaults(faults));
  }

  @ParameterizedTest
  @MethodSource("places")
  void aLostTagIsToldAndTheProofFollowsOnTheNextLink(Place place) throws Exception {
    for (boolean heard : new boolean[] {true, false}) {
      ChipReading reading = Lab.reading(PLAN, place.card().can());
      ChipLink lost = link(place, new Fault.TagLost(heard));
      ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(lost));
      assertEquals(new AccessError.CardGone(), e.error());
      assertTrue(answered(reading.readFrom(place.card().link())));
    }
  }

  /** What the chip itself refuses is written down; under the new keys it is an answer. */
  @ParameterizedTest
  @MethodSource("places")
  void aRefusalOfTheChipItselfIsWrittenDown(Place place) throws Exception {
    ChipDump dump =
        Lab.reading(PLAN, place.card().can()).readFrom(link(place, new Fault.ChipStatus(0x6A80)));
    ChipAuthenticationRecord record = dump.chipAuthentication().orElseThrow();
    assertEquals(place.isProbe(), record.answered());
    assertEquals(place.isProbe() ? 0x9000 : 0x6A80, record.status());
    assertTrue(dump.isComplete());
  }

  /** One spoilt answer makes no copy: the proof follows, on this link or the next. */
  @ParameterizedTest
  @MethodSource("places")
  void aSpoiltAnswerDoesNotMakeACopy(Place place) throws Exception {
    ChipDump expected = Lab.reading(PLAN, place.card().can()).readFrom(place.card().link());
    for (Fault fault :
        List.of(
            new Fault.PlainStatus(0x6F00),
            new Fault.PlainStatus(0x6982),
            new Fault.PlainStatus(0x6988),
            new Fault.PlainStatus(0x9000),
            new Fault.WrongCode(),
            new Fault.Replayed(),
            new Fault.Truncated(7),
            new Fault.Lengthened(3))) {
      ChipReading reading = Lab.reading(PLAN, place.card().can());
      ChipDump dump = afterwards(reading, place, fault);
      assertTrue(answered(dump), fault.toString());
      assertEquals(Bench.protectedFiles(expected), Bench.protectedFiles(dump));
    }
  }

  private static ChipDump afterwards(ChipReading reading, Place place, Fault fault)
      throws ChipException {
    try {
      return reading.readFrom(link(place, fault));
    } catch (ChipException e) {
      assertInstanceOf(AccessError.ChannelBroken.class, e.error());
      return reading.readFrom(place.card().link());
    }
  }

  /** A chip that answers twice, in two sessions, with something else does not have the key. */
  @ParameterizedTest
  @MethodSource("places")
  void twoSpoiltProofsAreNoProof(Place place) throws Exception {
    if (!place.isProbe()) {
      return;
    }
    Lab.Wire once = new Lab.Wire(link(place, new Fault.WrongCode()));
    assertTrue(answered(Lab.reading(PLAN, place.card().can()).readFrom(once)));
    FaultScript twice =
        FaultScript.none()
            .at(place.command(), new Fault.WrongCode())
            .at(once.count(), new Fault.WrongCode());
    ChipDump dump = Lab.reading(PLAN, place.card().can()).readFrom(link(place, twice));
    assertFalse(answered(dump));
    assertEquals(0x9000, dump.chipAuthentication().orElseThrow().status());
  }
}
