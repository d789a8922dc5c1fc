package io.dinhdanh.nfc;

import io.dinhdanh.core.text.Sentence;

/**
 * Why an operation cannot go on, and what to do about it. Paths are data for the caller; the
 * sentences do not repeat them, since a folder may be named after a person.
 */
public sealed interface ChipError
    permits AccessError,
        ReadError,
        ChipError.NotAFolder,
        ChipError.FolderTooLarge,
        ChipError.NoChipFiles,
        ChipError.DuplicateFile,
        ChipError.FileTooLarge,
        ChipError.Unreadable,
        ChipError.NoSecurityObject,
        ChipError.TrustFileUnreadable,
        ChipError.NotTrustMaterial,
        ChipError.ListRefused,
        ChipError.CacheNotAuthentic {

  /**
   * What happened and what to do next, for a person to read.
   *
   * @return the sentence
   */
  Sentence sentence();

  /**
   * The path is not a folder that can be listed.
   *
   * @param path as the caller gave it
   */
  record NotAFolder(String path) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "This is not a folder that can be read. Give the folder that holds the chip's files.",
          "Đây không phải là thư mục đọc được. Hãy chọn thư mục chứa các tệp của chip.");
    }
  }

  /**
   * The folder holds far more than the files of one chip.
   *
   * @param path as the caller gave it
   * @param limit the largest number of entries that is looked at
   */
  record FolderTooLarge(String path, int limit) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The folder has more than " + limit + " entries. Give one that holds one chip's files.",
          "Thư mục có hơn " + limit + " mục. Hãy chọn thư mục chỉ chứa các tệp của một chip.");
    }
  }

  /**
   * No name in the folder is that of a chip's file.
   *
   * @param path as the caller gave it
   */
  record NoChipFiles(String path) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "The folder holds no file of a chip. They are named like DG1.bin, EF_SOD.bin or"
              + " ef0101.bin.",
          "Thư mục không có tệp nào của chip. Các tệp có tên như DG1.bin, EF_SOD.bin hoặc"
              + " ef0101.bin.");
    }
  }

  /**
   * Two files of a folder stand for the same file of the chip.
   *
   * @param file the file of the chip, such as {@code DG1}
   * @param first one file name
   * @param second the other
   */
  record DuplicateFile(String file, String first, String second) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          "Two files stand for " + file + ": " + first + " and " + second + ". Keep one of them.",
          "Có hai tệp cùng là " + file + ": " + first + " và " + second + ". Hãy giữ lại một tệp.");
    }
  }

  /**
   * A file is larger than a chip's file may be.
   *
   * @param file the file of the chip, such as {@code DG2}
   * @param limit the largest size taken, in bytes
   */
  record FileTooLarge(String file, int limit) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          file + " is larger than " + limit + " bytes. Read it from the chip again.",
          file + " lớn hơn " + limit + " byte. Hãy đọc lại từ chip.");
    }
  }

  /**
   * A file has the right name but cannot be read.
   *
   * @param file the file of the chip, such as {@code DG1}
   * @param name its name in the folder
   */
  record Unreadable(String file, String name) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          file + " cannot be read: " + name + " must be an ordinary file with read permission.",
          "Không đọc được " + file + ": " + name + " phải là tệp thường và có quyền đọc.");
    }
  }

  /**
   * There is no document security object, so nothing can be verified.
   *
   * @param empty true if the file is there without content
   */
  record NoSecurityObject(boolean empty) implements ChipError {
    @Override
    public Sentence sentence() {
      return empty
          ? new Sentence(
              "The security object (EF.SOD) is empty. Read it from the chip again.",
              "Đối tượng bảo mật (EF.SOD) trống. Hãy đọc lại từ chip.")
          : new Sentence(
              "The security object (EF.SOD) is missing. Read it from the chip; without it nothing"
                  + " can be verified.",
              "Thiếu đối tượng bảo mật (EF.SOD). Hãy đọc nó từ chip; không có nó thì không thể"
                  + " kiểm tra được gì.");
    }
  }

  /**
   * A file of certificates or lists cannot be read.
   *
   * @param name its name
   */
  record TrustFileUnreadable(String name) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          name + " cannot be read. Give a certificate, a list, or a folder of them.",
          "Không đọc được " + name + ". Hãy chọn chứng thư, danh sách hoặc thư mục chứa chúng.");
    }
  }

  /**
   * A file was given as a certificate or a list and is neither.
   *
   * @param name its name
   */
  record NotTrustMaterial(String name) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          name
              + " is no certificate, revocation list or validly signed master list. Give one in"
              + " DER, PEM or CMS.",
          name
              + " không phải chứng thư, danh sách thu hồi hay danh sách chứng thư gốc có chữ ký hợp"
              + " lệ. Hãy chọn tệp DER, PEM hoặc CMS.");
    }
  }

  /**
   * A master list is validly signed, but the caller's rules refuse it.
   *
   * @param name its name
   * @param reason why: older than the last one, or not signed by a pinned signer
   */
  record ListRefused(String name, Sentence reason) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(name + ": " + reason.en(), name + ": " + reason.vi());
    }
  }

  /**
   * A cache file of trust is not what was sealed with the caller's key or digest.
   *
   * @param name its name
   */
  record CacheNotAuthentic(String name) implements ChipError {
    @Override
    public Sentence sentence() {
      return new Sentence(
          name + " is not the sealed cache file that was written. Make it again from the lists.",
          name + " không phải tệp bộ nhớ đệm đã được niêm phong. Hãy tạo lại từ các danh sách.");
    }
  }
}
