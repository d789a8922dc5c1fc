package io.dinhdanh.examples.account;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.account.Account;
import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Command;
import io.dinhdanh.core.account.Decision;
import io.dinhdanh.core.account.Due;
import io.dinhdanh.core.account.Level;
import io.dinhdanh.core.account.Objection;
import io.dinhdanh.core.account.calendar.VietnamCalendar;
import io.dinhdanh.core.json.JsonValue;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.text.Sentence;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One account and the commands that a script sends to it. Not thread-safe. */
final class Script {

  private static final Sentence INSTANT =
      new Sentence("an instant such as 2026-11-21T08:00:00Z", "thời điểm 2026-11-21T08:00:00Z");
  private static final String DUE = "DUE";
  private static final int MOST_DUE = 100;

  private final AccountMachine machine;
  private final List<JsonValue> entries;
  private final ScriptCommands commands;
  private Account account;

  private Script(AccountMachine machine, Account account, List<JsonValue> entries) {
    this.machine = machine;
    this.account = account;
    this.entries = entries;
    this.commands = new ScriptCommands();
  }

  /** Reads a script: a list of entries, or an object that also says who applies and the policy. */
  static Script read(JsonNode tree) throws MalformedJsonException {
    JsonValue root = new JsonValue(tree, "");
    boolean list = tree.isArray();
    JsonValue applicant = list ? absent() : root.field("applicant");
    JsonValue policy = list ? absent() : root.field("policy");
    Account first =
        Account.none("script", ScriptCommands.SUBJECT, ScriptForms.applicant(applicant));
    AccountMachine machine =
        AccountMachine.of(ScriptForms.policy(policy), VietnamCalendar.standard());
    return new Script(machine, first, (list ? root : root.field("entries")).items());
  }

  private static JsonValue absent() {
    return new JsonValue(JsonNodeFactory.instance.nullNode(), "");
  }

  int size() {
    return entries.size();
  }

  /** Sends an entry; several answers come only if several deadlines were due. */
  List<ObjectNode> send(int index) throws MalformedJsonException {
    JsonValue entry = entries.get(index);
    Instant at = entry.field("at").parsed(Instant::parse, INSTANT);
    String id = entry.field("id").text();
    List<ObjectNode> answers = new ArrayList<>();
    if (entry.field("command").text().equalsIgnoreCase(DUE)) {
      sendDue(at, answers);
    } else {
      answers.add(send(commands.read(entry, id, at, account.applicant()), at));
    }
    return answers;
  }

  private void sendDue(Instant at, List<ObjectNode> answers) {
    for (int i = 0; i < MOST_DUE; i++) {
      Due due = machine.due(account).orElse(null);
      if (due == null || due.at().isAfter(at)) {
        return;
      }
      answers.add(send(due.command(), due.at()));
    }
  }

  private ObjectNode send(Command command, Instant at) {
    Decision decision = machine.decide(account, command, at);
    account = decision.account();
    ObjectNode answer = JsonNodeFactory.instance.objectNode();
    answer.put("at", at.toString());
    answer.put("id", command.envelope().id().value());
    answer.put("accepted", decision.accepted());
    answer.put("state", account.stage().name());
    answer.put("level", number(account.level()));
    ArrayNode reasons = answer.putArray("reasons");
    if (decision instanceof Decision.Refused refused) {
      refused.reasons().forEach(reason -> reasons.add(reason(reason)));
    }
    ArrayNode locks = answer.putArray("locks");
    account.locks().forEach(ground -> locks.add(ground.name()));
    ArrayNode notices = answer.putArray("notices");
    if (decision instanceof Decision.Accepted accepted) {
      answer.put("rule", accepted.entry().rule());
      accepted.entry().notices().forEach(notice -> notices.add(notice.name()));
    }
    return answer;
  }

  private static ObjectNode reason(Objection objection) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("code", objection.code());
    tree.put("vi", objection.sentence().vi());
    tree.put("en", objection.sentence().en());
    tree.put("source", objection.source());
    tree.put("fault", objection.fault() == null ? null : objection.fault().name());
    return tree;
  }

  /** 0, 1 or 2; none and organisations have no level. */
  private static @Nullable Integer number(Level level) {
    return switch (level) {
      case NONE, ORGANISATION -> null;
      case BASIC -> 0;
      case ONE -> 1;
      case TWO -> 2;
    };
  }
}
