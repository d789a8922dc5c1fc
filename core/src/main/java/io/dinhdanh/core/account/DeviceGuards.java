package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.HolderChecks;
import org.jspecify.annotations.Nullable;

/** Guards of logging in and of devices. */
final class DeviceGuards {

  static final Guard PASSWORD_RIGHT =
      ProofGuard.online(HolderChecks.PASSWORD_MATCH).when(s -> uses(s, LogInMethod.PASSWORD));
  static final Guard PASSCODE_RIGHT =
      ProofGuard.online(HolderChecks.PASSCODE_MATCH).when(s -> uses(s, LogInMethod.PASSCODE));
  static final Guard BIOMETRIC_RIGHT =
      ProofGuard.online(HolderChecks.PLATFORM_BIOMETRIC).when(s -> uses(s, LogInMethod.BIOMETRIC));

  static final Guard PASSCODE_USABLE =
      StateGuard.command(
          "passcode.locked",
          "VNeID guide",
          "A wrong passcode was entered more than 5 times; try again tomorrow.",
          "Bạn đã nhập sai passcode quá 5 lần; vui lòng thử lại vào ngày hôm sau.",
          situation -> !uses(situation, LogInMethod.PASSCODE) || !situation.passcodeLocked());

  static final Guard METHOD_FITS_CHANNEL =
      StateGuard.command(
          "login.web-by-password",
          "S2",
          "On the website one logs in by number and password.",
          "Trên nền tảng web, đăng nhập bằng số định danh cá nhân và mật khẩu.",
          situation -> device(situation) != null || uses(situation, LogInMethod.PASSWORD));

  /** Passcode and biometrics vouch for the device that they were set up on, not for a new one. */
  static final Guard NEW_DEVICE_BY_PASSWORD =
      StateGuard.command(
          "login.new-device-by-password",
          "S1",
          "On a new device one logs in by password first.",
          "Trên thiết bị mới, trước hết cần đăng nhập bằng mật khẩu.",
          situation -> uses(situation, LogInMethod.PASSWORD) || !newDevice(situation));

  static final Guard DEVICE_FIT =
      StateGuard.command(
          "device.too-old",
          "S1; S2",
          "The telephone's system is older than the app needs: update it, or use the website.",
          "Hệ điều hành của điện thoại thấp hơn yêu cầu: hãy nâng cấp hoặc sử dụng nền tảng web.",
          DeviceGuards::fit);

  static final Guard SAME_DEVICE =
      StateGuard.command(
          "device.other",
          "S1",
          "The account is used on another device; move it to this one first.",
          "Tài khoản đang được sử dụng trên thiết bị khác; hãy chuyển thiết bị trước.",
          situation -> !otherDevice(situation));

  static final Guard ASKED =
      StateGuard.account(
          "device.none-asks",
          "S1",
          "No other device asks to be used.",
          "Không có thiết bị mới nào yêu cầu sử dụng tài khoản.",
          situation -> situation.account.askingDevice != null);

  static final Guard OLD_DEVICE = ProofGuard.online(CustodyChecks.OLD_DEVICE_CODE);
  static final Guard POLICE = ProofGuard.office(CustodyChecks.POLICE_CONFIRMED);

  static final Condition ON_OTHER_DEVICE =
      Condition.command("on another device than the account's", DeviceGuards::otherDevice);
  static final Condition ON_OWN_DEVICE =
      Condition.command(
          "on the account's device, on the first one, or on the web", s -> !otherDevice(s));

  private DeviceGuards() {}

  static @Nullable Device device(Situation situation) {
    if (situation.command instanceof Command.LogIn login) {
      return login.device();
    }
    return situation.command instanceof Command.RequestActivation request ? request.device() : null;
  }

  private static boolean newDevice(Situation situation) {
    return device(situation) != null
        && (situation.account.device == null || otherDevice(situation));
  }

  private static boolean otherDevice(Situation situation) {
    Device used = device(situation);
    Device own = situation.account.device;
    return used != null && own != null && !used.same(own);
  }

  private static boolean fit(Situation situation) {
    Device used = device(situation);
    return used == null
        || MinimumSystem.satisfied(situation.rules.minimumSystems(), used, situation.today);
  }

  private static boolean uses(Situation situation, LogInMethod method) {
    return situation.command instanceof Command.LogIn login && login.method() == method;
  }
}
