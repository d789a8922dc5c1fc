package io.dinhdanh.nfc.testkit;

import io.dinhdanh.nfc.testkit.chip.ActiveAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ActiveHash;
import io.dinhdanh.nfc.testkit.chip.ChipAuthenticationKey;
import io.dinhdanh.nfc.testkit.chip.ChipCipher;
import io.dinhdanh.nfc.testkit.chip.PaceMapping;
import io.dinhdanh.nfc.testkit.chip.PaceOption;
import io.dinhdanh.nfc.testkit.chip.StandardGroup;
import java.security.SecureRandom;
import java.util.List;

/**
 * The protocols of a chip and its keys.
 *
 * @param pace the forms of PACE
 * @param chipKey of Chip Authentication
 * @param activeKey of Active Authentication
 */
record TestProtocols(
    List<PaceOption> pace, ChipAuthenticationKey chipKey, ActiveAuthenticationKey activeKey) {

  private static final int RSA_BITS = 1_536;

  static TestProtocols of(TestProfile profile, SecureRandom random) {
    return switch (profile) {
      case CCCD_2021 -> generic(StandardGroup.NIST_P256, ChipCipher.AES_128, random);
      case CAN_CUOC_2024, CHILD ->
          proving(StandardGroup.BRAINPOOL_P256, ChipCipher.AES_256, random);
      case FOREIGN_PASSPORT -> passport(random);
    };
  }

  private static TestProtocols generic(
      StandardGroup curve, ChipCipher cipher, SecureRandom random) {
    return new TestProtocols(
        List.of(new PaceOption(PaceMapping.GENERIC, cipher, curve)),
        ChipAuthenticationKey.generate(curve, cipher, random),
        ActiveAuthenticationKey.ecdsa(curve, random));
  }

  private static TestProtocols proving(
      StandardGroup curve, ChipCipher cipher, SecureRandom random) {
    return new TestProtocols(
        List.of(
            new PaceOption(PaceMapping.CHIP_AUTHENTICATION, cipher, curve),
            new PaceOption(PaceMapping.GENERIC, cipher, curve)),
        ChipAuthenticationKey.generate(curve, cipher, random),
        ActiveAuthenticationKey.ecdsa(curve, random));
  }

  private static TestProtocols passport(SecureRandom random) {
    return new TestProtocols(
        List.of(
            new PaceOption(
                PaceMapping.GENERIC, ChipCipher.TRIPLE_DES, StandardGroup.BRAINPOOL_P256)),
        ChipAuthenticationKey.generate(StandardGroup.BRAINPOOL_P256, ChipCipher.TRIPLE_DES, random),
        ActiveAuthenticationKey.rsa(RSA_BITS, ActiveHash.SHA_256, random));
  }
}
