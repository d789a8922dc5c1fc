package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.json.MalformedJsonException;
import io.dinhdanh.core.person.IdentityField;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountJsonTest {

  /** An account on which nearly everything has happened. */
  private static Scene eventful() {
    Scene scene = Scene.adult().level2();
    scene.done(
        new Command.ChangeDocuments(
            scene.proved(), Action.REQUEST_DOCUMENTS, Set.of(DocumentKind.TAX_NUMBER)));
    scene.done(scene.logIn(LogInMethod.PASSWORD, Scene.IPHONE));
    scene.done(new Command.ReportWrongData(scene.proved(), Set.of(IdentityField.NAME)));
    scene.done(Action.REQUEST_PASSCODE_RESET);
    scene.done(scene.lock(Action.REQUEST_LOCK, LockGround.AUTHORITY));
    return scene.locked(LockGround.SELF).locked(LockGround.CARD_REVOKED);
  }

  @Test
  void aSnapshotComesBackEqual() throws MalformedJsonException {
    Scene scene = eventful();
    String json = AccountJson.ACCOUNT.write(scene.account);
    assertEquals(scene.account, AccountJson.ACCOUNT.read(json));
    assertEquals(json, AccountJson.ACCOUNT.write(AccountJson.ACCOUNT.read(json)));
    Account none = Scene.of(Applicant.organisation()).account;
    assertEquals(none, AccountJson.ACCOUNT.read(AccountJson.ACCOUNT.write(none)));
  }

  @Test
  void theAccountIsRebuiltFromItsEntriesAsJson() throws MalformedJsonException {
    Scene scene = eventful();
    Account rebuilt = Scene.adult().account;
    for (Entry entry : scene.entries) {
      Entry read = AccountJson.ENTRY.read(AccountJson.ENTRY.write(entry));
      assertEquals(entry, read);
      rebuilt = rebuilt.after(read);
    }
    assertEquals(scene.account, rebuilt);
  }

  @Test
  void fieldsOfANewerReleaseAreKept() throws MalformedJsonException {
    Scene scene = Scene.adult().level1();
    ObjectNode newer = AccountJson.ACCOUNT.toTree(scene.account);
    newer.put("schema", 7);
    newer.putObject("wallet").put("id", "w-1");
    ((ObjectNode) newer.get("applicant")).put("district", "x");
    ((ObjectNode) newer.get("deadlines")).put("NEW_KIND", "2030-01-01T00:00:00Z");
    scene.account = AccountJson.ACCOUNT.read(Json.line(newer));
    scene.locked(LockGround.SELF);
    ObjectNode written = AccountJson.ACCOUNT.toTree(scene.account);
    assertEquals(7, written.get("schema").intValue());
    assertEquals("w-1", written.at("/wallet/id").textValue());
    assertEquals("x", written.at("/applicant/district").textValue());
    assertEquals("2030-01-01T00:00:00Z", written.at("/deadlines/NEW_KIND").textValue());
    assertEquals("SELF", written.at("/locks/0").textValue());
    assertEquals(scene.account, AccountJson.ACCOUNT.read(Json.line(written)));
  }

  @ParameterizedTest
  @CsvSource({
    "/stage, LEVEL3_ACTIVE",
    "/level, THREE",
    "/locks, ALIEN",
    "/subject, 001190000001",
    "/version, -1",
    "/id, ''",
    "/applicant, x",
    "/deadlines, x",
    "/schema, 0"
  })
  void whatItCannotKnowIsRefused(String pointer, String value) {
    ObjectNode tree = AccountJson.ACCOUNT.toTree(Scene.adult().level1().account);
    String name = pointer.substring(1);
    if (name.equals("locks")) {
      tree.putArray(name).add(value);
    } else if (name.equals("version") || name.equals("schema")) {
      tree.put(name, Integer.parseInt(value));
    } else {
      tree.put(name, value);
    }
    MalformedJsonException refused =
        assertThrows(MalformedJsonException.class, () -> AccountJson.ACCOUNT.read(Json.line(tree)));
    assertFalse(refused.sentence().en().contains("001190000001"));
  }

  @Test
  void anEventOfANewerReleaseIsRefused() {
    ObjectNode entry = AccountJson.ENTRY.toTree(Scene.adult().level1().entry());
    ((ObjectNode) entry.at("/events/0")).put("type", "Teleported");
    assertThrows(MalformedJsonException.class, () -> AccountJson.ENTRY.read(Json.line(entry)));
  }

  @Test
  void noNumberAndNoSecretIsWritten() {
    Scene scene = eventful();
    StringBuilder all = new StringBuilder(AccountJson.ACCOUNT.write(scene.account));
    scene.entries.forEach(entry -> all.append(AccountJson.ENTRY.write(entry)));
    assertFalse(all.toString().contains("001190000001"));
    assertFalse(all.toString().contains("84901234567"));
    assertFalse(scene.account.toString().contains("1990"));
    assertTrue(scene.account.toString().contains("LEVEL2_ACTIVE"));
  }
}
