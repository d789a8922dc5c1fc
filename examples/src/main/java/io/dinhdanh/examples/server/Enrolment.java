package io.dinhdanh.examples.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.report.BankEvidence;
import io.dinhdanh.core.report.SessionFacts;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.MalformedFileException;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipDumpJson;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.Octets;
import io.dinhdanh.nfc.reader.RelayRequestJson;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.io.IOException;
import java.io.InputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/**
 * The business of the server, without HTTP: opens a session with a challenge, and judges what comes
 * back. Nothing that the phone claims counts; every check is made here. Thread-safe.
 */
final class Enrolment {

  private final Sessions sessions;
  private final PassiveAuthentication verifier;
  private final EvidenceFolder evidence;
  private final SecureRandom random;

  Enrolment(
      TrustStore anchors,
      EvidenceFolder evidence,
      int mostSessions,
      Clock clock,
      SecureRandom random) {
    this.sessions = new Sessions(mostSessions, clock, random);
    this.verifier = new PassiveAuthentication(anchors, clock);
    this.evidence = evidence;
    this.random = random;
  }

  Answer begin() {
    Optional<Session> session = sessions.open();
    if (!session.isPresent()) {
      return Answer.refusal(503, "too-many-sessions");
    }
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("session", session.get().id());
    byte[] challenge = session.get().request().challenge().map(Octets::bytes).orElseThrow();
    body.put("challenge", Base64.getEncoder().encodeToString(challenge));
    body.put("expires", session.get().expires().toString());
    return new Answer(201, body);
  }

  /**
   * Chip Authentication needs the chip's key before the server can make its own: the phone sends
   * DG14 first. What it sends here is judged later, with the signed files.
   */
  Answer agree(String id, byte[] dg14) {
    Optional<Session> session = sessions.withoutAgreement(id);
    if (!session.isPresent()) {
      return Answer.refusal(404, "no-such-session");
    }
    try {
      Optional<ChipKeyAgreement> agreement =
          ChipKeyAgreement.begin(Dg14.parse(dg14).securityInfos(), random);
      if (!agreement.isPresent()) {
        return Answer.refusal(422, "no-chip-authentication");
      }
      return sessions.agree(session.get(), agreement.get())
          ? new Answer(201, RelayRequestJson.INSTANCE.toTree(agreement.get().request()))
          : Answer.refusal(404, "no-such-session");
    } catch (MalformedFileException | UnusableKeyException e) {
      return Answer.refusal(422, "no-chip-authentication");
    }
  }

  Answer judge(String id, InputStream json) {
    Optional<Session> session = sessions.take(id);
    if (!session.isPresent()) {
      return Answer.refusal(404, "no-such-session");
    }
    try {
      return judge(session.get(), ChipDumpJson.INSTANCE.read(json));
    } catch (MalformedJsonException e) {
      return Answer.refusal(400, "not-a-dump");
    } catch (ChipException e) {
      return Answer.refusal(422, "no-security-object");
    } catch (IOException e) {
      return Answer.refusal(500, "evidence-not-kept");
    }
  }

  private Answer judge(Session session, ChipDump dump) throws ChipException, IOException {
    VerificationReport report =
        verifier.verify(
            dump.files(),
            DumpProofs.received(dump, session.request()),
            VerificationOptions.usual());
    BankEvidence kept = BankEvidence.of(report, facts(dump, session));
    evidence.keep(kept);
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    boolean original = report.verdict() == Verdict.VERIFIED && !report.copyWouldPass();
    body.put("accepted", original);
    body.put("verdict", report.verdict().name());
    body.put("copyWouldPass", report.copyWouldPass());
    ArrayNode failed = body.putArray("failed");
    for (Check check : report.checks()) {
      if (check.outcome() == Outcome.FAILED) {
        failed.add(check.id().value());
      }
    }
    body.put("evidence", kept.hash());
    return new Answer(200, body);
  }

  private static SessionFacts facts(ChipDump dump, Session session) {
    byte[] challenge = session.request().challenge().map(Octets::bytes).orElseThrow();
    return SessionFacts.none()
        .with(SessionFacts.Fact.ACCESS_PROTOCOL, dump.access().method().name())
        .with(SessionFacts.Fact.CHALLENGE, Base64.getEncoder().encodeToString(challenge))
        .with(SessionFacts.Fact.TIME_SOURCE, "the server's clock");
  }
}
