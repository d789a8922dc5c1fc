package io.dinhdanh.examples.chip;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.json.EvidenceJson;
import io.dinhdanh.core.report.BankEvidence;
import io.dinhdanh.core.report.Languages;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.core.report.ReportText;
import io.dinhdanh.core.report.SessionFacts;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.ChipFolder;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.DumpFolder;
import io.dinhdanh.nfc.trust.LoadingRules;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.SkippedItem;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code chip verify}: is a chip's data what its country signed? */
@Command(
    name = "verify",
    description = "Verifies a folder of chip files, or a lone security object.",
    mixinStandardHelpOptions = true)
public final class ChipVerifyCommand implements Callable<Integer> {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Spec private CommandSpec spec;

  @ArgGroup(multiplicity = "1")
  private Input input = new Input();

  @Option(
      names = "--anchors",
      paramLabel = "PATH",
      description = "Certificates or master lists to trust: files or folders; repeatable.")
  private List<Path> anchors = new ArrayList<>();

  @Option(
      names = "--crl",
      paramLabel = "PATH",
      description = "Revocation lists: files or folders; repeatable.")
  private List<Path> revocationLists = new ArrayList<>();

  @Option(
      names = "--list-signer",
      paramLabel = "PATH",
      description =
          "Certificates of master list signers or their roots: other lists are refused;"
              + " repeatable.")
  private List<Path> listSigners = new ArrayList<>();

  @Option(
      names = "--links",
      paramLabel = "PATH",
      description = "Link certificates that count only where an anchor signed them; repeatable.")
  private List<Path> links = new ArrayList<>();

  @Option(
      names = "--test-anchors",
      description = "Accepts roots of the test kit, with a warning on the report.")
  private boolean testAnchors;

  @Option(
      names = "--at",
      paramLabel = "DATE",
      description = "The day for which validity is judged (ISO 8601); today without it.")
  private @Nullable LocalDate at;

  @Option(
      names = "--waive",
      paramLabel = "ID",
      description = "A check whose failure you accept, such as pa.unlisted; repeatable.")
  private List<String> waived = new ArrayList<>();

  @Mixin private ProofOptions proofs = new ProofOptions();

  @Option(names = "--html", paramLabel = "FILE", description = "Writes the report as a page.")
  private @Nullable Path page;

  @Option(
      names = "--evidence",
      paramLabel = "FILE",
      description = "Writes evidence for a bank: canonical JSON (RFC 8785) with its hash.")
  private @Nullable Path evidence;

  @Option(names = "--json", description = "Prints the report as one line of JSON.")
  private boolean json;

  /** Made by picocli. */
  ChipVerifyCommand() {}

  /** Where the chip's files are. */
  private static final class Input {

    @Parameters(
        paramLabel = "DIR",
        description = "The folder that holds the chip's files, or the dump.json of a reading.")
    private @Nullable Path path;

    @Option(names = "--sod", paramLabel = "FILE", description = "A lone security object.")
    private @Nullable Path securityObject;

    /** The dump beside the files or in place of them, if there is one. */
    Optional<ChipDump> dump() throws ChipException {
      if (path == null) {
        return Optional.empty();
      }
      return Files.isRegularFile(path)
          ? Optional.of(DumpFolder.readFile(path))
          : DumpFolder.read(path);
    }

    ChipFiles files(Optional<ChipDump> dump) throws ChipException {
      if (path == null) {
        return ChipFolder.securityObject(Objects.requireNonNull(securityObject));
      }
      return dump.isPresent() && (Files.isRegularFile(path) || hasDumpAlone(path))
          ? dump.get().files()
          : ChipFolder.read(path).files();
    }

    private static boolean hasDumpAlone(Path folder) {
      try {
        ChipFolder.read(folder);
        return false;
      } catch (ChipException e) {
        return e.error() instanceof ChipError.NoChipFiles;
      }
    }
  }

  @Override
  public Integer call() throws ChipException, IOException {
    VerificationOptions options = options();
    Optional<ChipDump> dump = input.dump();
    ChipFiles files = input.files(dump);
    List<ChipProof> shown = dump.isPresent() ? proofs.proofs(dump.get()) : List.of();
    VerificationReport report =
        new PassiveAuthentication(trustStore(), Clock.systemUTC()).verify(files, shown, options);
    print(report);
    if (page != null) {
      Files.writeString(page, ReportPage.html(report, Languages.VIETNAMESE_FIRST));
    }
    if (evidence != null) {
      SessionFacts facts =
          dump.map(read -> ProofOptions.facts(read, report)).orElse(SessionFacts.none());
      Files.write(evidence, BankEvidence.of(report, facts).signedBytes());
    }
    return ExitCode.of(report.verdict());
  }

  private VerificationOptions options() {
    VerificationOptions options = VerificationOptions.usual().waiving(waivedIds());
    if (at == null) {
      return options;
    }
    return options.at(at.atTime(LocalTime.NOON).atZone(VIETNAM).toInstant());
  }

  private Set<CheckId> waivedIds() {
    Set<CheckId> ids = new TreeSet<>();
    for (String id : waived) {
      if (!ChipChecks.all().containsKey(id)) {
        throw new ParameterException(
            spec.commandLine(),
            "No check is named " + id + ". There are: " + ChipChecks.all().keySet());
      }
      ids.add(new CheckId(id));
    }
    return ids;
  }

  private TrustStore trustStore() throws ChipException {
    List<Path> paths = new ArrayList<>(anchors);
    paths.addAll(revocationLists);
    LoadingRules rules = LoadingRules.usual().pinning(TrustStoreReader.read(listSigners).anchors());
    TrustStore store = TrustStoreReader.read(paths, rules).withLinks(TrustStoreReader.read(links));
    for (SkippedItem item : store.skipped()) {
      spec.commandLine().getErr().println("skipped " + item.name() + ": " + item.reason().en());
    }
    return testAnchors ? store.acceptingTestAnchors() : store;
  }

  private void print(VerificationReport report) {
    String text =
        json ? EvidenceJson.REPORT.write(report) : ReportText.of(report, Languages.ENGLISH);
    spec.commandLine().getOut().println(text);
    spec.commandLine().getOut().flush();
  }
}
