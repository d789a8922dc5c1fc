package io.dinhdanh.examples.chip;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.MalformedFileException;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.pcsc.PcscLink;
import io.dinhdanh.nfc.pcsc.PcscReaders;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.DumpFolder;
import io.dinhdanh.nfc.reader.Octets;
import io.dinhdanh.nfc.reader.Progress;
import io.dinhdanh.nfc.reader.ProofRequest;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code chip read}: from a card on a reader, or from a made-up card, to a folder. */
@Command(
    name = "read",
    description = "Reads a card's chip into a folder: its files, and dump.json for a server.",
    mixinStandardHelpOptions = true)
public final class ChipReadCommand implements Callable<Integer> {

  private static final String VIRTUAL = "virtual";

  @Spec private CommandSpec spec;

  @Option(
      names = "--reader",
      required = true,
      paramLabel = "virtual|NAME",
      description =
          "A made-up card, which knows its own key, or the name of a PC/SC reader or a part of it.")
  private String reader = VIRTUAL;

  @Mixin private KeyOptions keys = new KeyOptions();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where to write; made if it is not there.")
  private Path out = Path.of(".");

  @Option(
      names = "--challenge",
      paramLabel = "HEX",
      converter = ChallengeConverter.class,
      description = "Eight bytes for Active Authentication; drawn by chance without it.")
  private @Nullable Octets challenge;

  @Option(
      names = "--session",
      paramLabel = "FILE",
      description =
          "Plays the server too: makes its keys, keeps in FILE what chip verify needs to believe"
              + " the answers, and only carries them to the chip.")
  private @Nullable Path session;

  @Option(names = "--json", description = "Prints what was read as one line of JSON.")
  private boolean json;

  private final SecureRandom random = new SecureRandom();

  /** One for both readings of a session: it remembers what some cards show but once. */
  private final ChipReader chips = new ChipReader(ReadLimits.usual(), Clock.systemUTC(), random);

  private @Nullable String lastSentence;

  /** Made by picocli. */
  ChipReadCommand() {}

  @Override
  public Integer call() throws ChipException, IOException {
    ChipDump dump = reader.equals(VIRTUAL) ? readMadeUpCard() : readFromReader();
    DumpFolder.write(out, dump);
    print(dump);
    return dump.isComplete() ? ExitCode.YES : ExitCode.CANNOT_TELL;
  }

  /** Also writes the root that made the card up, so that it can be verified. */
  private ChipDump readMadeUpCard() throws ChipException, IOException {
    TestCard card = TestCard.issue(TestProfile.CCCD_2021);
    Path anchors = Files.createDirectories(out.resolve("anchors"));
    for (Map.Entry<String, byte[]> anchor : card.anchors().entrySet()) {
      Files.write(anchors.resolve(anchor.getKey().replace(' ', '-') + ".cer"), anchor.getValue());
    }
    return read(card::link, List.of(card.can()));
  }

  private ChipDump readFromReader() throws ChipException, IOException {
    List<AccessKey> given = keys.keys(spec.commandLine());
    try (PcscLink link = PcscReaders.ofPlatform().connect(reader)) {
      return read(() -> link, given);
    }
  }

  private ChipDump read(Supplier<ChipLink> links, List<? extends AccessKey> given)
      throws ChipException, IOException {
    ProofRequest request = request();
    ReadPlan plan =
        ReadPlan.everything().withActiveAuthentication(request.challenge().orElseThrow().bytes());
    if (session == null) {
      return read(plan, given, links.get());
    }
    Optional<ChipKeyAgreement> agreement = agreement(links.get(), given);
    if (agreement.isPresent()) {
      request = request.withAgreement(agreement.get());
      plan = plan.withRelay(agreement.get().request());
    }
    SessionFile.write(session, request);
    return read(plan, given, links.get());
  }

  private ProofRequest request() {
    return challenge == null
        ? ProofRequest.none().withFreshChallenge(random)
        : ProofRequest.none().withChallenge(challenge.bytes());
  }

  /** A server needs the chip's key before it can make its own, so DG14 is read first. */
  private Optional<ChipKeyAgreement> agreement(ChipLink link, List<? extends AccessKey> given)
      throws ChipException {
    ChipDump first = read(ReadPlan.of(ChipFile.COM, ChipFile.DG14), given, link);
    Optional<byte[]> options = first.files().get(ChipFile.DG14);
    try {
      return options.isPresent()
          ? ChipKeyAgreement.begin(Dg14.parse(options.get()).securityInfos(), random)
          : Optional.empty();
    } catch (MalformedFileException | UnusableKeyException e) {
      spec.commandLine().getErr().println("The chip's key for Chip Authentication is unusable.");
      return Optional.empty();
    }
  }

  private ChipDump read(ReadPlan plan, List<? extends AccessKey> given, ChipLink link)
      throws ChipException {
    return chips.begin(plan, given, this::tell).readFrom(link);
  }

  private void tell(Progress progress) {
    String sentence = progress.sentence().en() + " / " + progress.sentence().vi();
    if (!sentence.equals(lastSentence)) {
      lastSentence = sentence;
      spec.commandLine().getErr().println(sentence);
    }
  }

  private void print(ChipDump dump) {
    if (json) {
      ObjectNode line = JsonNodeFactory.instance.objectNode();
      line.put("out", out.toString());
      line.put("access", dump.access().method().name());
      ArrayNode files = line.putArray("files");
      dump.files().present().forEach(file -> files.add(file.name()));
      ObjectNode notRead = line.putObject("notRead");
      dump.notRead().forEach((file, state) -> notRead.put(file.name(), state.kind().name()));
      line.put("commands", dump.statistics().commands());
      line.put("blockSize", dump.statistics().blockSize());
      spec.commandLine().getOut().println(Json.line(line));
    } else {
      spec.commandLine().getOut().println("Read " + dump.files().present() + " into " + out + ".");
    }
    spec.commandLine().getOut().flush();
  }
}
