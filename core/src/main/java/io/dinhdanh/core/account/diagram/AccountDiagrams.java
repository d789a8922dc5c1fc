package io.dinhdanh.core.account.diagram;

import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Stage;
import io.dinhdanh.core.account.Transition;
import java.util.List;
import java.util.Locale;

/**
 * The stages of an account and the ways between them as text for drawing tools. Rows that keep the
 * stage (logging in, locks, deadlines) are not drawn; {@link AccountPage} lists them.
 */
public final class AccountDiagrams {

  private static final List<Transition> ROWS = AccountMachine.table();

  private AccountDiagrams() {}

  /**
   * A state diagram for Mermaid 10 and later.
   *
   * @return lines, each ended by a line feed
   */
  public static String mermaid() {
    StringBuilder text = new StringBuilder("stateDiagram-v2\n  direction TB\n");
    for (StageGroup group : StageGroup.values()) {
      text.append("  state \"").append(group.title()).append("\" as ").append(group).append(" {\n");
      for (Stage stage : group.stages()) {
        text.append("    ").append(stage).append(" : ").append(title(stage)).append('\n');
      }
      text.append("  }\n");
    }
    text.append("  [*] --> NONE\n");
    for (Arrows.Arrow arrow : Arrows.of(ROWS)) {
      text.append(line("  %s --> %s : %s", arrow.from(), arrow.to(), arrow.label()));
    }
    Arrows.notes(ROWS)
        .forEach(
            (stage, note) ->
                text.append("  note right of ")
                    .append(stage)
                    .append("\n    from other stages: ")
                    .append(note)
                    .append("\n  end note\n"));
    return text.toString();
  }

  /**
   * A state diagram for PlantUML.
   *
   * @return lines, each ended by a line feed
   */
  public static String plantUml() {
    StringBuilder text = new StringBuilder("@startuml\nhide empty description\n");
    for (StageGroup group : StageGroup.values()) {
      text.append("state \"").append(group.title()).append("\" as ").append(group).append(" {\n");
      for (Stage stage : group.stages()) {
        text.append(line("  state \"%s\\n%s\" as %s", stage, title(stage), stage));
      }
      text.append("}\n");
    }
    text.append("[*] --> NONE\n");
    for (Arrows.Arrow arrow : Arrows.of(ROWS)) {
      text.append(line("%s --> %s : %s", arrow.from(), arrow.to(), arrow.label()));
    }
    Arrows.notes(ROWS)
        .forEach(
            (stage, note) ->
                text.append(line("note right of %s : from other stages:\\n%s", stage, note)));
    return text.append("@enduml\n").toString();
  }

  private static String title(Stage stage) {
    return stage.title().en().replace(":", " -");
  }

  private static String line(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values) + "\n";
  }
}
