package io.dinhdanh.core.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds and plain answers of the account's values. */
class AccountValuesTest {

  @ParameterizedTest
  @CsvSource({"1, 0", "128, 1000"})
  void aDeviceWithinItsBounds(int length, int version) {
    Device device = new Device("d".repeat(length), DeviceSystem.ANDROID, version, true);
    assertEquals("Device[ANDROID " + version + "]", device.toString());
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "129, 10", "1, -1", "1, 1001"})
  void aDeviceOutsideItsBounds(int length, int version) {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Device("d".repeat(length), DeviceSystem.IOS, version, true));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 65})
  void anAccountsIdOutsideItsBounds(int length) {
    assertThrows(
        IllegalArgumentException.class,
        () -> Account.none("a".repeat(length), Scene.SUBJECT, Scene.ADULT));
  }

  @Test
  void anAccountThatIsNotYet() {
    String id = "a".repeat(64);
    Account account = Account.none(id, Scene.SUBJECT, Scene.ADULT);
    assertEquals(id, account.id());
    assertEquals(Scene.SUBJECT, account.subject());
    assertEquals(Optional.empty(), account.email());
    assertEquals(Optional.empty(), account.fileCase());
    assertEquals(Optional.empty(), account.lockRequest());
    assertEquals(Optional.empty(), account.passcodeLockedUntil());
    assertEquals(List.of(), account.evidence());
    assertEquals(account, Account.none(id, Scene.SUBJECT, Scene.ADULT));
    assertNotEquals(account, Account.none("b", Scene.SUBJECT, Scene.ADULT));
    assertNotEquals(account, Account.none(id, Scene.OTHER, Scene.ADULT));
    assertNotEquals(account, Scene.adult().register().account);
  }

  @Test
  void aPolicysDurationsArePositive() {
    Policy policy = Policy.standard();
    for (Duration duration : List.of(Duration.ZERO, Duration.ofNanos(-1))) {
      for (int which = 0; which < 4; which++) {
        int one = which;
        assertThrows(IllegalArgumentException.class, () -> with(policy, one, duration));
      }
    }
    assertEquals(Duration.ofNanos(1), with(policy, 2, Duration.ofNanos(1)).onlineFreshness());
  }

  private static Policy with(Policy policy, int which, Duration duration) {
    return new Policy(
        policy.qrForLevel1(),
        policy.portraitForm(),
        policy.passwordAtActivation(),
        policy.level2Path(),
        policy.biometricMatch(),
        policy.level2Contact(),
        policy.firstPassword(),
        policy.level2Office(),
        which == 0 ? duration : policy.codeLifetime(),
        which == 1 ? duration : policy.resetCodeLifetime(),
        which == 2 ? duration : policy.onlineFreshness(),
        which == 3 ? duration : policy.officeFreshness());
  }
}
