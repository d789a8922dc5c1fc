package com.example.bank;

import io.dinhdanh.biometrics.kernel.Kernels;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.validation.secret.PasswordPolicy;
import io.dinhdanh.validation.secret.Secret;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import java.util.Map;

/** Uses each module by its name, and a kernel that none of them knows. */
public final class ModulePathConsumer {

  private ModulePathConsumer() {}

  /** Runs it; leaves with an exception if an answer is not the right one. */
  public static void main(String[] args) throws Exception {
    expect("io.dinhdanh.core", PersonalNumber.class.getModule().getName());
    expect("io.dinhdanh.nfc", TrustStore.class.getModule().getName());
    expect(Sex.FEMALE, PersonalNumber.parse("001190000007").sex());
    expect(0, TrustStoreReader.parse(Map.of()).anchorCount());
    PersonalWords known = PersonalWords.builder().name("Nguyễn Thị Hoà").build();
    try (Secret password = Secret.copyOf("Matkhau@123".toCharArray())) {
      expect(true, PasswordPolicy.vneid2024().examine(password, known).violations().isEmpty());
    }
    String kernel = Kernels.best().getClass().getModule().getName();
    expect("io.dinhdanh.biometrics.vector", kernel);
    System.out.println("module path: kernel from " + kernel);
  }

  private static void expect(Object wanted, Object found) {
    if (!wanted.equals(found)) {
      throw new IllegalStateException("wanted " + wanted + ", found " + found);
    }
  }
}
