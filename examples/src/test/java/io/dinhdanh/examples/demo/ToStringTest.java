package io.dinhdanh.examples.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.testing.PersonalData;
import io.dinhdanh.nfc.lds.ChipIdentity;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.validation.mrz.MrzRepair;
import io.dinhdanh.validation.phone.PhoneNumber;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.secret.PasswordPolicy;
import io.dinhdanh.validation.secret.Secret;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * What the SDK's objects say of themselves: everything that can be reached from the results of
 * reading, verifying and choosing is asked, down to the last field.
 */
class ToStringTest {

  private static final Instant NOW = Instant.parse("2026-03-03T02:00:00Z");
  private static final String ZONE =
      Services.zone(
          "IDVNM099O123471001099012347<<2",
          "9903159M3903157VNM<<<<<<<<<<<4",
          "NGUYEN<<VAN<AN<<<<<<<<<<<<<<<<");

  private final PersonalData data = new PersonalData();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<String> types = new TreeSet<>();
  private final List<String> leaks = new ArrayList<>();

  @Test
  void nothingSaysWhoItIsAbout() throws Exception {
    TestCitizen citizen = TestCitizen.nguyenThiThu(LocalDate.of(2024, 3, 1));
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    SecureRandom random = new SecureRandom();
    byte[] portrait = SyntheticHead.of(SyntheticHead.Person.HOLDER).jpeg();
    TestCard card = TestCard.issue(TestProfile.CCCD_2021, citizen, portrait, random);
    PassiveAuthentication verifier =
        new PassiveAuthentication(
            TrustStoreReader.parse(card.anchors()).acceptingTestAnchors(), clock);
    ChipScene scene = new ChipScene(verifier, clock, random);
    ChipDump dump = scene.read(List.of(card.can()), card.link(), progress -> {});
    Subject holder = Subject.of(citizen.number().digits(), new byte[32]);
    VerificationReport report = scene.verify(dump, holder);
    CardQr code = CardQr.tryParse(CardScene.payload(citizen)).orThrow();
    PersonalWords words =
        PersonalWords.builder().name(citizen.name()).number(citizen.number().digits()).build();
    try (Secret secret = Secret.copyOf(("Kx7#vua" + "qo").toCharArray())) {
      walk(
          citizen,
          dump,
          report,
          code,
          code.identity(),
          code.accessKeys(),
          card.mrzKey(),
          ChipIdentity.of(dump.files(), Set.of(1, 2, 13), LocalDate.of(2026, 3, 3)),
          MrzRepair.repair(ZONE),
          PhoneNumber.tryParse("+849123" + "45678"),
          words,
          secret,
          PasswordPolicy.vneid2024().examine(secret, words));
    }
    assertEquals(List.of(), leaks);
    assertTrue(types.size() > 40, types::toString);
  }

  /** A leak that is planted is found, two objects down. */
  @Test
  void aPlantedLeakIsFound() {
    walk(List.of(Optional.of(new Planted("0011900" + "00007"))));
    assertEquals(1, leaks.size());
  }

  private record Planted(String number) {}

  private void walk(Object... roots) {
    Deque<Object> open = new ArrayDeque<>(List.of(roots));
    while (!open.isEmpty()) {
      Object next = open.pop();
      if (!seen.add(next)) {
        continue;
      }
      if (next instanceof Map<?, ?> map) {
        map.forEach((key, value) -> push(open, key, value));
      } else if (next instanceof Iterable<?> all) {
        all.forEach(one -> push(open, one));
      } else if (next instanceof Optional<?> perhaps) {
        perhaps.ifPresent(open::push);
      } else if (next instanceof Object[]) {
        for (int i = 0; i < Array.getLength(next); i++) {
          push(open, Array.get(next, i));
        }
      } else if (next.getClass().getName().startsWith("io.dinhdanh.")) {
        ask(next);
        fields(next, open);
      }
    }
  }

  private void ask(Object one) {
    types.add(one.getClass().getSimpleName());
    data.find(one.toString()).ifPresent(leak -> leaks.add(one.getClass().getName() + ": " + leak));
  }

  private static void fields(Object one, Deque<Object> open) {
    for (Class<?> type = one.getClass(); type != null; type = type.getSuperclass()) {
      if (!type.getName().startsWith("io.dinhdanh.")) {
        return;
      }
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          push(open, value(one, field));
        }
      }
    }
  }

  private static Object value(Object one, Field field) {
    try {
      field.setAccessible(true);
      Object value = field.get(one);
      return value == null ? Optional.empty() : value;
    } catch (IllegalAccessException e) {
      throw new AssertionError(e);
    }
  }

  private static void push(Deque<Object> open, Object... values) {
    for (Object value : values) {
      open.push(value);
    }
  }
}
