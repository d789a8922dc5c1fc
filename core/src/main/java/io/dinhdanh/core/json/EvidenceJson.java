package io.dinhdanh.core.json;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.IdentityRecord;

/**
 * The mappings of evidence and identity. Whatever is read is a statement of whoever sent it: checks
 * come back claimed, so a report that was read is never VERIFIED, and a copy is assumed to pass.
 */
public final class EvidenceJson {

  /**
   * A check: {@code {"id","title":{"en","vi"},"outcome","reason","vi","code","data":{},"basis",
   * "subject","at","producer","claimed"}}, where {@code reason} is the English sentence and {@code
   * vi} the Vietnamese one.
   */
  public static final JsonMapping<Check> CHECK = new CheckMapping();

  /**
   * An identity: what each source states, as {@code {"DG1":{"personalNumber":"...",...},...}}, with
   * only the sources and fields that there are.
   */
  public static final JsonMapping<IdentityRecord> IDENTITY = new IdentityMapping();

  /**
   * A report: {@code {"verdict","checks":[],"waived":[],"identity":{},"portrait":{"format","width",
   * "height","bytes","sha256"},"copyWouldPass","at"}}. The portrait is described, never included,
   * and so not read back; the verdict is derived again.
   */
  public static final JsonMapping<VerificationReport> REPORT = new ReportMapping();

  private EvidenceJson() {}
}
