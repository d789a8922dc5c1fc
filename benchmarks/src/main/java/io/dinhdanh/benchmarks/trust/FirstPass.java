package io.dinhdanh.benchmarks.trust;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.nfc.trust.PkiCertificate;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Provider;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * A master list in a JVM that has just started: {@code FirstPass LIST [ROUNDS]} starts a JVM for
 * each side in turn and prints the median of the time from the first byte read to the last key
 * usable. Ours verifies the list's signature as well.
 */
public final class FirstPass {

  private FirstPass() {}

  /**
   * Runs both sides, or one of them in this JVM.
   *
   * @param args the list's file, the number of rounds, {@code --json FILE}; or a side and the file
   * @throws Exception if the list cannot be read
   */
  public static void main(String[] args) throws Exception {
    if (args[0].equals("ours")) {
      System.out.println(ours(Path.of(args[1])));
    } else if (args[0].equals("bouncycastle")) {
      System.out.println(bouncyCastle(Path.of(args[1])));
    } else {
      FigureProgram.run(FirstPass.class, args, FirstPass::compare);
    }
  }

  private static void compare(String[] args, Figures figures) throws Exception {
    String list = args[0];
    int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 3;
    List<Long> ours = new ArrayList<>();
    List<Long> theirs = new ArrayList<>();
    for (int round = 0; round < rounds; round++) {
      theirs.add(start("bouncycastle", list));
      ours.add(start("ours", list));
    }
    double ratio = (double) median(theirs) / median(ours);
    figures.say(
        "first pass in a fresh JVM, microseconds: ours %s, BouncyCastle %s, ratio %.1f",
        ours, theirs, ratio);
    figures.less(
        "first pass in a fresh JVM, median",
        "us",
        (double) median(ours),
        "BouncyCastle",
        (double) median(theirs));
  }

  private static long start(String side, String list) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String classPath = System.getProperty("java.class.path");
    Process process =
        new ProcessBuilder(java, "-cp", classPath, FirstPass.class.getName(), side, list)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IllegalStateException("the other JVM failed: " + out);
    }
    return Long.parseLong(out.trim());
  }

  private static long median(List<Long> times) {
    long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** Every anchor's key is used once, where the certificate is self-signed. */
  private static long ours(Path list) throws Exception {
    long start = System.nanoTime();
    TrustStore store = TrustStoreReader.read(List.of(list));
    int usable = 0;
    for (PkiCertificate anchor : store.anchors()) {
      usable += anchor.keyUsable() ? 1 : 0;
    }
    long micros = (System.nanoTime() - start) / 1_000;
    if (usable != store.anchorCount()) {
      throw new IllegalStateException("only " + usable + " keys are usable");
    }
    return micros;
  }

  private static long bouncyCastle(Path list) throws Exception {
    long start = System.nanoTime();
    Provider provider = new BouncyCastleProvider();
    CMSSignedData cms = new CMSSignedData(Files.readAllBytes(list));
    byte[] content = (byte[]) cms.getSignedContent().getContent();
    CertificateFactory factory = CertificateFactory.getInstance("X.509", provider);
    int bits = 0;
    ASN1Set certificates = ASN1Set.getInstance(ASN1Sequence.getInstance(content).getObjectAt(1));
    for (ASN1Encodable one : certificates) {
      byte[] der = one.toASN1Primitive().getEncoded();
      X509Certificate certificate =
          (X509Certificate) factory.generateCertificate(new ByteArrayInputStream(der));
      bits += Arrays.hashCode(certificate.getPublicKey().getEncoded());
    }
    long micros = (System.nanoTime() - start) / 1_000;
    return bits == 1 ? micros + 1 : micros;
  }
}
