package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.testkit.chip.Fault;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every published fault meets the reader at its commands, on a first link and on one that goes on:
 * a fitting error or the right files, a genuine chip never judged a copy, and a clean link
 * afterwards brings everything.
 */
class FaultScriptTest {

  private static final Set<Class<?>> SPOILT =
      Set.of(AccessError.ChannelBroken.class, AccessError.Refused.class);

  /** A fault, and what may be told about it anywhere. */
  private record Story(Fault fault, Set<Class<?>> errors) {}

  private static final List<Story> STORIES =
      List.of(
          new Story(new Fault.TagLost(true), Set.of(AccessError.CardGone.class)),
          new Story(new Fault.TagLost(false), Set.of(AccessError.CardGone.class)),
          new Story(new Fault.PlainStatus(0x6F00), SPOILT),
          new Story(new Fault.PlainStatus(0x6700), SPOILT),
          new Story(new Fault.PlainStatus(0x9000), SPOILT),
          new Story(new Fault.ChipStatus(0x6F00), SPOILT),
          new Story(new Fault.ChipStatus(0x6982), SPOILT),
          new Story(new Fault.WrongCode(), SPOILT),
          new Story(new Fault.Replayed(), SPOILT),
          new Story(new Fault.Truncated(1), SPOILT),
          new Story(new Fault.Truncated(7), SPOILT),
          new Story(new Fault.Lengthened(3), SPOILT),
          new Story(
              new Fault.ShortReads(0), Set.of(ReadError.NoData.class, AccessError.Refused.class)),
          new Story(new Fault.ShortReads(60), Set.of()),
          new Story(new Fault.EndlessReads(), Set.of()),
          new Story(
              new Fault.GrowingLengths(),
              Set.of(AccessError.Refused.class, ReadError.AnotherChip.class)),
          new Story(new Fault.Slow(Duration.ofSeconds(9)), Set.of()),
          new Story(new Fault.Slow(Duration.ofHours(1)), Set.of(ReadError.TooSlow.class)));

  static Stream<Arguments> matrix() {
    return Stream.of(Bench.Way.values())
        .flatMap(way -> STORIES.stream().map(story -> Arguments.of(way, story)));
  }

  @ParameterizedTest
  @MethodSource("matrix")
  void endsWellAtSomeCommands(Bench.Way way, Story story) {
    assertTimeoutPreemptively(Duration.ofMinutes(1), () -> everywhere(way, story, 4));
  }

  @ParameterizedTest
  @MethodSource("matrix")
  @Tag("thorough")
  void endsWellAtEveryCommand(Bench.Way way, Story story) {
    assertTimeoutPreemptively(
        Duration.ofMinutes(5), () -> everywhere(way, story, Integer.MAX_VALUE));
  }

  private static void everywhere(Bench.Way way, Story story, int places) throws Exception {
    Bench bench = new Bench(way);
    Lab.Wire whole = new Lab.Wire(bench.link());
    ChipDump expected = bench.reading().readFrom(whole);
    assertEquals(List.of(), bench.failures(expected));
    ChipReading resumed = bench.reading();
    int lostAt = whole.count() * 2 / 3;
    Lab.Wire rest = new Lab.Wire(bench.link());
    interrupted(resumed, bench.link(lostAt, new Fault.TagLost(true)));
    resumed.readFrom(rest);
    int shift = STORIES.indexOf(story);
    for (int at : places(whole.count(), places, shift)) {
      hit(bench, story, bench.reading(), at, whole, expected);
    }
    for (int at : places(rest.count(), places, shift)) {
      ChipReading reading = bench.reading();
      interrupted(reading, bench.link(lostAt, new Fault.TagLost(true)));
      hit(bench, story, reading, at, rest, expected);
    }
  }

  private static void interrupted(ChipReading reading, ChipLink link) {
    ChipError error = error(reading, link);
    assertEquals(new AccessError.CardGone(), error);
  }

  private static ChipError error(ChipReading reading, ChipLink link) {
    try {
      reading.readFrom(link);
      throw new AssertionError("the link should have broken");
    } catch (ChipException e) {
      return e.error();
    }
  }

  /** Commands spread over a link, others for each story. */
  private static int[] places(int commands, int most, int shift) {
    return IntStream.range(0, Math.min(most, commands))
        .map(i -> most >= commands ? i + 1 : 1 + (i * commands / most + shift) % commands)
        .toArray();
  }

  private static void hit(
      Bench bench,
      Story story,
      ChipReading reading,
      int at,
      Lab.Wire undisturbed,
      ChipDump expected)
      throws Exception {
    String where = story.fault() + " at " + at + " of " + undisturbed.count();
    boolean lies = story.fault() instanceof Fault.GrowingLengths;
    try {
      ChipDump dump = reading.readFrom(bench.link(at, story.fault()));
      if (!lies) {
        assertTrue(agrees(dump, expected), where);
        assertEquals(List.of(), bench.failures(dump), where);
      }
    } catch (ChipException e) {
      boolean opening = at <= undisturbed.beforeAccess();
      assertTrue(isAllowed(e.error(), story, opening), where + ": " + e.error());
      if (!lies) {
        ChipDump dump = reading.readFrom(bench.link());
        assertEquals(Bench.protectedFiles(expected), Bench.protectedFiles(dump), where);
        assertTrue(dump.isComplete(), where);
        assertEquals(List.of(), bench.failures(dump), where);
      }
    }
    if (lies) {
      ChipDump dump = bench.reading().readFrom(bench.link());
      assertEquals(expected.files(), dump.files(), where);
    }
  }

  /** A chip that denies a file itself is believed; nothing else may be missing or different. */
  private static boolean agrees(ChipDump dump, ChipDump expected) {
    return dump.isComplete()
        && Bench.protectedFiles(expected).present().stream()
            .allMatch(file -> agrees(file, dump, expected));
  }

  /** EF.CardSecurity is not asked for where the chip was opened by its next way of PACE. */
  private static boolean agrees(ChipFile file, ChipDump dump, ChipDump expected) {
    boolean nextWay = file == ChipFile.CARD_SECURITY && !dump.access().mapping().isPresent();
    return dump.files()
        .get(file)
        .map(held -> Arrays.equals(held, expected.files().get(file).orElseThrow()))
        .orElse(nextWay || dump.notRead().containsKey(file));
  }

  /** Before there is protection a fault can look like the chip's own refusal. */
  private static boolean isAllowed(ChipError error, Story story, boolean opening) {
    boolean spoilt = story.errors().containsAll(SPOILT);
    return story.errors().contains(error.getClass())
        || (opening
            && spoilt
            && (error instanceof AccessError.WrongKey
                || error instanceof AccessError.OnlyPace
                || error instanceof AccessError.NotAnIdentityChip));
  }
}
