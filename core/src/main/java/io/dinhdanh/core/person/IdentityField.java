package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Sentence;

/** What can be stated about a person and their document, with the form in which it is kept. */
public enum IdentityField {
  /** The 12-digit personal number. */
  PERSONAL_NUMBER(Form.NUMBER, "Personal number", "Số định danh cá nhân"),
  /** The name, as the source writes it. */
  NAME(Form.NAME, "Full name", "Họ, chữ đệm và tên"),
  /** The date of birth. */
  BIRTH_DATE(Form.DATE, "Date of birth", "Ngày sinh"),
  /** The sex. */
  SEX(Form.SEX, "Sex", "Giới tính"),
  /** The nationality. */
  NATIONALITY(Form.COUNTRY, "Nationality", "Quốc tịch"),
  /** The ethnic group. */
  ETHNICITY(Form.TEXT, "Ethnic group", "Dân tộc"),
  /** The religion. */
  RELIGION(Form.TEXT, "Religion", "Tôn giáo"),
  /** The place of origin, on newer cards the place of birth registration. */
  ORIGIN(Form.TEXT, "Place of origin", "Quê quán / Nơi đăng ký khai sinh"),
  /** The place of residence. */
  RESIDENCE(Form.TEXT, "Place of residence", "Nơi thường trú / Nơi cư trú"),
  /** Features by which to recognise the person. */
  FEATURES(Form.TEXT, "Personal features", "Đặc điểm nhân dạng"),
  /** The earlier number of nine or twelve digits. */
  OLD_NUMBER(Form.NUMBER, "Earlier number", "Số giấy tờ cũ"),
  /** The number of the document itself. */
  DOCUMENT_NUMBER(Form.NUMBER, "Document number", "Số giấy tờ"),
  /** The code of the kind of document, as the machine-readable zone has it. */
  DOCUMENT_CODE(Form.TEXT, "Document code", "Loại giấy tờ"),
  /** The state that issued the document. */
  ISSUER(Form.COUNTRY, "Issuing state", "Quốc gia cấp"),
  /** The authority that issued the document. */
  AUTHORITY(Form.TEXT, "Issuing authority", "Cơ quan cấp"),
  /** The date of issue. */
  ISSUE_DATE(Form.DATE, "Date of issue", "Ngày cấp"),
  /** The date of expiry, or {@code none} when the document never expires. */
  EXPIRY_DATE(Form.DATE, "Date of expiry", "Ngày hết hạn"),
  /** The father's name. */
  FATHER(Form.NAME, "Father's name", "Họ tên cha"),
  /** The mother's name. */
  MOTHER(Form.NAME, "Mother's name", "Họ tên mẹ"),
  /** The spouse's name. */
  SPOUSE(Form.NAME, "Spouse's name", "Họ tên vợ hoặc chồng"),
  /** The place of birth. */
  BIRTH_PLACE(Form.TEXT, "Place of birth", "Nơi sinh");

  /** The form in which a field's value is kept, and so how two of them compare. */
  public enum Form {
    /** Digits and letters. */
    NUMBER,
    /** A person's name, compared by {@code PersonName}. */
    NAME,
    /** The text of a {@code PartialDate}: {@code 1990-01-31}, {@code 1990-01} or {@code 1990}. */
    DATE,
    /** The name of a {@code Sex} constant. */
    SEX,
    /** A country: three letters where the source has them, else its words. */
    COUNTRY,
    /** Free text. */
    TEXT
  }

  private final Form form;
  private final Sentence title;

  IdentityField(Form form, String en, String vi) {
    this.form = form;
    this.title = new Sentence(en, vi);
  }

  /**
   * The form in which values of this field are kept.
   *
   * @return the form
   */
  public Form form() {
    return form;
  }

  /**
   * What a reader calls this field.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
