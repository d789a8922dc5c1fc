package io.dinhdanh.core.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.ChipProvenance;
import io.dinhdanh.core.evidence.ChipProvenance.CertificateFacts;
import io.dinhdanh.core.evidence.ChipProvenance.TrustListFacts;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.json.EvidenceJson;
import io.dinhdanh.core.person.FieldComparison;
import io.dinhdanh.core.person.IdentitySource;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The members of a bank's evidence, without its hash. */
final class EvidenceTree {

  /** Circular 17/2024/TT-NHNN art. 19(3): the bank warns at least thirty days before. */
  static final int ALARM_DAYS = 30;

  private static final String PROFILE = "dinhdanh-evidence/1";

  private EvidenceTree() {}

  static ObjectNode of(VerificationReport report, SessionFacts session) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("profile", PROFILE);
    tree.put("sdk", sdk());
    tree.put("at", report.at().toString());
    tree.put("verdict", report.verdict().name());
    tree.put("copyWouldPass", report.copyWouldPass());
    report.provenance().ifPresent(provenance -> chip(tree, provenance));
    ArrayNode checks = tree.putArray("checks");
    report.checks().forEach(one -> checks.add(check(one)));
    ArrayNode waived = tree.putArray("waived");
    report.waived().forEach(id -> waived.add(id.value()));
    comparisons(report, tree.putArray("comparisons"));
    // The report's own mapping describes a portrait by its digest, never by its picture.
    tree.set("portrait", EvidenceJson.REPORT.toTree(report).get("portrait"));
    ObjectNode facts = tree.putObject("session");
    session.facts().forEach((fact, value) -> put(facts, fact.title(), value));
    return tree;
  }

  private static String sdk() {
    String version = EvidenceTree.class.getPackage().getImplementationVersion();
    return "dinhdanh " + (version == null ? "unpackaged" : version);
  }

  private static void put(ObjectNode facts, String name, Object value) {
    if (value instanceof Double number) {
      facts.put(name, number);
    } else {
      facts.put(name, value.toString());
    }
  }

  private static void chip(ObjectNode tree, ChipProvenance provenance) {
    ObjectNode document = tree.putObject("document");
    document.put("type", provenance.documentType());
    document.put("expires", provenance.expires());
    Long days = provenance.daysUntilExpiry();
    document.put("daysUntilExpiry", days);
    document.put("expiryAlarm", days != null && days <= ALARM_DAYS);
    ObjectNode chip = tree.putObject("chip");
    chip.put("securityObjectSha256", provenance.securityObjectSha256());
    chip.put("digestAlgorithm", provenance.digestAlgorithm());
    ObjectNode digests = chip.putObject("dataGroupDigests");
    provenance.dataGroupDigests().forEach((number, hex) -> digests.put("DG" + number, hex));
    chip.set("signer", certificate(provenance.signer()));
    chip.set("root", certificate(provenance.root()));
    ArrayNode lists = chip.putArray("trustLists");
    provenance.trustLists().forEach(list -> lists.add(list(list)));
  }

  private static @Nullable ObjectNode certificate(@Nullable CertificateFacts facts) {
    if (facts == null) {
      return null;
    }
    return JsonNodeFactory.instance
        .objectNode()
        .put("subject", facts.subject())
        .put("issuer", facts.issuer())
        .put("serialNumber", facts.serialNumber())
        .put("sha256", facts.fingerprint())
        .put("notBefore", facts.notBefore().toString())
        .put("notAfter", facts.notAfter().toString());
  }

  private static ObjectNode list(TrustListFacts list) {
    Instant signedAt = list.signedAt();
    return JsonNodeFactory.instance
        .objectNode()
        .put("publisher", list.publisher())
        .put("signedAt", signedAt == null ? null : signedAt.toString())
        .put("sha256", list.sha256())
        .put("pinned", list.pinned());
  }

  private static ObjectNode check(Check check) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("id", check.id().value());
    tree.put("basis", check.kind().basis());
    tree.put("outcome", check.outcome().name());
    tree.put("code", check.reason().code());
    ObjectNode data = tree.putObject("data");
    check.reason().data().forEach(data::put);
    tree.put("at", check.at().toString());
    tree.put("producer", check.producer());
    tree.put("claimed", check.claimed());
    tree.put("subject", check.subject() == null ? null : check.subject().digest());
    return tree;
  }

  /** How far sources agree about a field; what they state stays out. */
  private static void comparisons(VerificationReport report, ArrayNode all) {
    for (FieldComparison field : report.identity().comparisons()) {
      ObjectNode one = all.addObject();
      one.put("field", field.field().name());
      one.put("agreement", field.agreement().name());
      ArrayNode sources = one.putArray("sources");
      for (Map.Entry<IdentitySource, String> statement : field.statements().entrySet()) {
        sources.add(statement.getKey().name());
      }
    }
  }
}
