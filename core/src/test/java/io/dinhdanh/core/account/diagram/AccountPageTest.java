package io.dinhdanh.core.account.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Stage;
import io.dinhdanh.core.account.Transition;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class AccountPageTest {

  private static final String HOW =
      "run: java -jar examples/target/dinhdanh.jar account diagram --format ";

  @Test
  void theCheckedInPageIsTheGeneratedOne() throws IOException {
    assertEquals(AccountPage.markdown(), doc("account-machine.md"), HOW + "markdown");
  }

  @Test
  void theCheckedInPictureIsTheGeneratedOne() throws IOException {
    assertEquals(AccountDrawing.svg(), doc("account-machine.svg"), HOW + "svg");
  }

  @Test
  void theCheckedInPlantUmlIsTheGeneratedOne() throws IOException {
    assertEquals(AccountDiagrams.plantUml(), doc("account-machine.puml"), HOW + "plantuml");
  }

  @Test
  void thePictureIsWellFormedAndShowsEveryStage() throws Exception {
    byte[] svg = AccountDrawing.svg().getBytes(StandardCharsets.UTF_8);
    String text =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(svg))
            .getDocumentElement()
            .getTextContent();
    for (Stage stage : Stage.values()) {
      assertTrue(text.contains(stage.name()), stage.name());
    }
  }

  @Test
  void theDiagramsShowEveryStageAndEveryRowThatMoves() {
    for (String diagram : new String[] {AccountDiagrams.mermaid(), AccountDiagrams.plantUml()}) {
      for (Stage stage : Stage.values()) {
        assertTrue(diagram.contains(stage.name()), stage.name());
      }
      for (Transition row : AccountMachine.table()) {
        assertTrue(row.to().isEmpty() || diagram.contains("(" + row.id() + ")"), row.id());
      }
    }
  }

  private static String doc(String name) throws IOException {
    return Files.readString(Path.of(System.getProperty("dinhdanh.root"), "docs", name))
        .replace("\r\n", "\n");
  }
}
