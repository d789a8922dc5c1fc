package io.dinhdanh.examples.chip;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.core.text.VisibleText;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.Fault;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.trust.MasterList;
import io.dinhdanh.nfc.trust.PkiCertificate;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code masterlist show}: what a list holds, and whether its signer signed it. */
@Command(
    name = "show",
    description = "Tells what master lists hold and whether their signatures verify.",
    mixinStandardHelpOptions = true)
public final class MasterListShowCommand implements Callable<Integer> {

  private static final int LONGEST_NAME = 200;

  @Spec private CommandSpec spec;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Master lists in CMS form.")
  private List<Path> files = new ArrayList<>();

  @Option(names = "--json", description = "Prints one line of JSON for each list.")
  private boolean json;

  /** Made by picocli. */
  MasterListShowCommand() {}

  @Override
  public Integer call() {
    int code = ExitCode.YES;
    for (Path file : files) {
      code = ExitCode.both(code, show(file));
    }
    return code;
  }

  private int show(Path file) {
    try {
      MasterList list = MasterList.read(file);
      PrintWriter out = spec.commandLine().getOut();
      out.println(json ? Json.line(tree(file, list)) : text(file, list));
      out.flush();
      return list.signatureValid() ? ExitCode.YES : ExitCode.NO;
    } catch (ChipException e) {
      return unreadable(file, fault(file, e));
    }
  }

  private int unreadable(Path file, Fault fault) {
    spec.commandLine().getErr().println(VisibleText.terminal(fault.text(), 4 * LONGEST_NAME));
    if (json) {
      ObjectNode tree = JsonNodeFactory.instance.objectNode();
      tree.put("file", file.toString()).putNull("signature").put("reason", fault.code());
      spec.commandLine().getOut().println(Json.line(tree));
      spec.commandLine().getOut().flush();
    }
    return ExitCode.CANNOT_TELL;
  }

  /** A certificate would be material for trust, but is no list. */
  private static Fault fault(Path file, ChipException failure) {
    Fault fault = Fault.of(failure);
    return failure.error() instanceof ChipError.NotTrustMaterial
        ? new Fault(
            fault.code(),
            new Sentence(
                file + ": this is no master list; give one in CMS form, usually named .ml",
                file
                    + ": không phải danh sách chứng thư gốc; hãy chọn tệp CMS, thường có đuôi .ml"))
        : fault;
  }

  private static ObjectNode tree(Path file, MasterList list) {
    int selfSigned = selfSigned(list);
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("file", file.toString());
    tree.put("signature", list.signatureValid() ? "VALID" : "INVALID");
    tree.put("certificates", list.certificates().size());
    tree.put("countries", list.countries().size());
    tree.put("selfSigned", selfSigned);
    tree.put("link", list.certificates().size() - selfSigned);
    tree.put("skipped", list.skipped());
    tree.put("signer", list.signer().map(PkiCertificate::subject).orElse(null));
    tree.put("signedAt", list.signedAt().map(Instant::toString).orElse(null));
    list.countries().forEach(tree.putArray("countryCodes")::add);
    tree.putNull("reason");
    return tree;
  }

  private static String text(Path file, MasterList list) {
    int selfSigned = selfSigned(list);
    return VisibleText.terminal(file.toString(), LONGEST_NAME)
        + ": signature "
        + (list.signatureValid() ? "valid" : "INVALID")
        + " by the signer that the list carries, "
        + list.certificates().size()
        + " certificates of "
        + list.countries().size()
        + " countries, "
        + selfSigned
        + " self-signed, "
        + (list.certificates().size() - selfSigned)
        + " link";
  }

  private static int selfSigned(MasterList list) {
    return (int) list.certificates().stream().filter(PkiCertificate::selfSigned).count();
  }
}
