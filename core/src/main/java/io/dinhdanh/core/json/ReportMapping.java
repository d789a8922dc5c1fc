package io.dinhdanh.core.json;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A report as JSON. What a report proved, it proves only where it was made. */
final class ReportMapping extends JsonMapping<VerificationReport> {

  private final CheckMapping check = new CheckMapping();
  private final IdentityMapping identity = new IdentityMapping();

  @Override
  public ObjectNode toTree(VerificationReport report) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("verdict", report.verdict().name());
    ArrayNode checks = tree.putArray("checks");
    report.checks().forEach(one -> checks.add(check.toTree(one)));
    ArrayNode waived = tree.putArray("waived");
    report.waived().forEach(id -> waived.add(id.value()));
    tree.set("identity", identity.toTree(report.identity()));
    tree.set("portrait", report.portrait().map(PortraitSummary::of).orElse(null));
    tree.put("copyWouldPass", report.copyWouldPass());
    tree.put("at", report.at().toString());
    return tree;
  }

  @Override
  protected VerificationReport read(JsonValue json) throws MalformedJsonException {
    List<Check> checks = new ArrayList<>();
    for (JsonValue item : json.field("checks").items()) {
      checks.add(check.read(item));
    }
    Set<CheckId> waived = new TreeSet<>();
    for (JsonValue item : json.field("waived").items()) {
      waived.add(item.parsed(CheckId::new, CheckMapping.ID));
    }
    JsonValue stated = json.field("identity");
    IdentityRecord who = stated.isAbsent() ? IdentityRecord.empty() : identity.read(stated);
    Instant at = json.field("at").parsed(Instant::parse, CheckMapping.INSTANT);
    return new VerificationReport(checks, waived, who, null, true, at);
  }
}
