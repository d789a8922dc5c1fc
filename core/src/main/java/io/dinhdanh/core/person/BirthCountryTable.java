package io.dinhdanh.core.person;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The countries of the appendix of Circular 07/2016/TT-BCA: registration code, ISO 3166-1 code,
 * name. The ISO codes are an addition to the appendix.
 */
final class BirthCountryTable {

  private static final String ROWS =
      """
      101 AF Afghanistan
      102 EG Ai Cập
      103 AL Albania
      104 DZ Algérie (An-giê-ri)
      105 AD Andorra (An-đô-ra)
      106 AO Angola (Ăng-gô-la)
      107 GB Vương quốc Liên hiệp Anh và Bắc Ireland
      108 AG Antigua và Barbuda (An-ti-goa và Bác-bu-da)
      109 AT Áo
      110 SA Ả Rập Saudi (Ả Rập Xê-út)
      111 AR Argentina
      112 AM Armenia (Ác-mê-ni-a)
      113 AZ Azerbaijan (A-giéc-bai-gian)
      114 AZ Cộng hòa Azerbaijan
      115 IN Cộng hòa Ấn Độ
      116 BS Bahamas (Ba-ha-mát)
      117 BH Bahrain (Ba-ranh)
      118 PL Ba Lan
      119 BD Bangladesh (Băng-la-đét)
      120 BB Barbados (Bác-ba-đốt)
      121 BY Belarus (Bê-la-rút)
      122 BZ Belize (Bê-li-xê)
      123 BJ Benin (Bê-nanh)
      124 BT Bhutan (Bu-tan)
      125 BE Bỉ
      126 BO Bolivia (Bô-li-vi-a)
      127 BA Bosna và Hercegovina (Bốt-xni-a và Héc-dê-gô-vi-na)
      128 BW Botswana
      129 PT Bồ Đào Nha
      130 CI Bờ Biển Ngà (Cốt-đi-voa)
      131 BR Brasil (Bra-xin)
      132 BN Brunei (Bru-nây)
      133 BG Bulgaria (Bungari)
      134 BF Burkina Faso (Buốc-ki-na Pha-xô)
      135 BI Burundi
      136 CV Cabo Verde (Cáp Ve)
      137 AE Các Tiểu Vương quốc Ả Rập Thống nhất
      138 CM Cameroon (Ca-mơ-run)
      139 KH Campuchia
      140 CA Canada (Ca-na-đa; Gia Nã Đại)
      141 CL Chile (Chi-lê)
      142 CO Colombia (Cô-lôm-bi-a)
      143 KM Comoros (Cô-mo)
      144 CG Cộng hòa Congo (Công-gô; Congo-Brazzaville)
      145 CD Cộng hòa Dân chủ Congo (Congo-Kinshasa)
      146 CR Costa Rica (Cốt-xta Ri-ca)
      147 HR Croatia (Crô-a-ti-a)
      148 HR Cộng hòa Croatia
      149 CU Cuba (Cu-ba)
      150 DJ Djibouti (Gi-bu-ti)
      151 DM Dominica (Đô-mi-ni-ca)
      152 DO Cộng hòa Dominicana (Đô-mi-ni-ca-na)
      153 DK Đan Mạch
      154 TL Đông Timor (Ti-mo Lex-te)
      155 DE Đức
      156 EC Ecuador (Ê-cu-a-đo)
      157 SV El Salvador (En Xan-va-đo)
      158 ER Eritrea (Ê-ri-tơ-ri-a)
      159 EE Estonia (E-xtô-ni-a)
      160 ET Ethiopia (Ê-t(h)i-ô-pi-a)
      161 FJ Fiji (Phi-gi)
      162 GA Gabon (Ga-bông)
      163 GM Gambia (Găm-bi-a)
      164 GH Ghana (Ga-na)
      165 GD Grenada (Grê-na-đa)
      166 GE Gruzia (Gru-di-a)
      167 GT Guatemala (Goa-tê-ma-la)
      168 GW Guinea-Bissau (Ghi-nê Bít-xao)
      169 GQ Guinea Xích Đạo (Ghi-nê Xích Đạo)
      170 GN Guinea (Ghi-nê)
      171 GY Guyana (Gai-a-na)
      172 HT Haiti (Ha-i-ti)
      173 NL Hà Lan (Hòa Lan)
      174 KR Hàn Quốc (Nam Hàn)
      175 US Hoa Kỳ (Mỹ)
      176 HN Honduras (Hôn-đu-rát) (Ôn-đu-rát)
      177 HU Hungary (Hung-ga-ri)
      178 GR Hy Lạp
      179 IS Iceland (Ai xơ len)
      180 ID Indonesia (In-đô-nê-xi-a)
      181 IR Iran
      182 IQ Iraq (I-rắc)
      183 IE Ireland (Ai-len)
      184 IL Israel (I-xra-en)
      185 JM Jamaica (Gia-mai-ca)
      186 JO Jordan (Gioóc-đan-ni)
      187 KZ Kazakhstan (Ca-dắc-xtan)
      188 KE Kenya (Kê-nhi-a)
      189 KI Kiribati
      190 KW Kuwait (Cô-oét)
      191 CY Síp
      192 KG Kyrgyzstan (Cư-rơ-gư-xtan)
      193 LA Lào
      194 LV Latvia (Lat-vi-a)
      195 LS Lesotho (Lê-xô-thô)
      196 LB Li ban (Li-băng)
      197 LR Liberia (Li-bê-ri-a)
      198 LY Libya (Li-bi)
      199 LI Liechtenstein (Lích-ten-xtai)
      200 LT Litva (Lít-va)
      201 LU Luxembourg (Lúc-xem-bua)
      202 MK Macedonia (Mã Cơ Đốn) (Ma-xê-đô-ni-a)
      203 MG Madagascar
      204 MW Malawi (Ma-la-uy)
      205 MY Malaysia (Mã Lai Tây Á) (Ma-lay-xi-a)
      206 MV Maldives (Man-di-vơ)
      207 ML Mali
      208 MT Malta (Man-ta)
      209 MA Maroc
      210 MH Quần đảo Marshall
      211 MR Mauritanie (Mô-ri-ta-ni)
      212 MU Mauritius (Mô-ri-xơ)
      213 MX Mexico (Mê-hi-cô)
      214 FM Micronesia (Mi-crô-nê-di)
      215 MD Moldova (Môn-đô-va)
      216 MC Monaco (Mô-na-cô)
      217 MN Mông Cổ
      218 ME Montenegro (Môn-tê-nê-grô)
      219 MZ Mozambique (Mô-dăm-bích)
      220 MM Myanma (Mi-an-ma)
      221 NA Namibia (Na-mi-bi-a)
      222 SS Nam Sudan
      223 ZA Nam Phi
      224 NR Nauru (Nau-ru)
      225 NO Na Uy
      226 NP Nepal (Nê-pan)
      227 NZ New Zealand (Niu Di-lân) (Tân Tây Lan)
      228 NI Nicaragua (Ni-ca-ra-goa)
      229 NE Niger (Ni-giê)
      230 NG Nigeria (Ni-giê-ri-a)
      231 RU Nga
      232 JP Nhật Bản
      233 OM Oman (Ô-man)
      234 PK Pakistan (Pa-kít-xtan)
      235 PW Palau (Pa-lau)
      236 PA Panama (Pa-na-ma)
      237 PG Papua New Guinea (Pa-pua Niu Ghi-nê)
      238 PY Paraguay (Pa-ra-goay)
      239 PE Peru (Pê-ru)
      240 FR Pháp (Pháp Lan Tây)
      241 FI Phần Lan
      242 PH Philippines (Phi-líp-pin)
      243 QA Qatar (Ca-ta)
      244 RO Romania (Ru-ma-ni, Lỗ Ma Ni)
      245 RW Rwanda (Ru-an-đa)
      246 KN Saint Kitts và Nevis (Xanh Kít và Nê-vít)
      247 LC Saint Lucia (San-ta Lu-xi-a)
      248 VC Saint Vincent và Grenadines (Xanh Vin-xen và Grê-na-din)
      249 WS Samoa (Xa-moa)
      250 SM San Marino (San Ma-ri-nô)
      251 ST São Tomé và Príncipe (Sao Tô-mê và Prin-xi-pê)
      252 CZ Séc (Tiệp)
      253 SN Sénégal (Xê-nê-gan)
      254 RS Serbia (Xéc-bi-a)
      255 SC Seychelles (Xây-sen)
      256 SL Sierra Leone (Xi-ê-ra Lê-ôn)
      257 SG Singapore (Xinh-ga-po)
      258 SK Slovakia (Xlô-va-ki-a)
      259 SI Slovenia (Xlô-ven-ni-a)
      260 SB Solomon (Xô-lô-môn)
      261 SO Somalia (Xô-ma-li)
      262 LK Sri Lanka (Xri Lan-ca)
      263 SD Sudan (Xu-đăng)
      264 SR Suriname (Xu-ri-nam)
      265 SZ Swaziland (Xoa-di-len)
      266 SY Syria (Xi-ri)
      267 TJ Tajikistan (Tát-gi-kít-xtan)
      268 TZ Tanzania (Tan-da-ni-a)
      269 ES Tây Ban Nha
      270 TD Tchad (Sát)
      271 TH Thái Lan
      272 TR Thổ Nhĩ Kỳ
      273 SE Thụy Điển
      274 CH Thụy Sĩ (Thụy Sỹ)
      275 TG Togo (Tô-gô)
      276 TO Tonga (Tông-ga)
      277 KP Triều Tiên
      278 TT Trinidad và Tobago (Tri-ni-đát và Tô-ba-gô)
      279 CN Trung Quốc
      280 CF Trung Phi
      281 TN Tunisia (Tuy-ni-di)
      282 TM Turkmenistan (Tuốc-mê-ni-xtan)
      283 TV Tuvalu
      284 AU Úc (Ốt-xrây-li-a)
      285 UG Uganda (U-gan-đa)
      286 UA Ukraina (U-crai-na)
      287 UY Uruguay (U-ru-goay)
      288 UZ Uzbekistan (U-dơ-bê-kít-xtan)
      289 VU Vanuatu (Va-nu-a-tu)
      290 VA Thành Vatican (Va-ti-căng)/Tòa Thánh
      291 VE Venezuela (Vê-nê-xu(y)-ê-la)
      292 IT Ý (I-ta-li-a)
      293 YE Yemen (Y-ê-men)
      294 ZM Zambia (Dăm-bi-a)
      295 ZW Zimbabwe (Dim-ba-bu-ê)
      """;

  private BirthCountryTable() {}

  static List<BirthCountry> read() {
    List<BirthCountry> countries = new ArrayList<>();
    for (String row : ROWS.split("\n", -1)) {
      if (!row.isEmpty()) {
        countries.add(new BirthCountry(row.substring(0, 3), row.substring(4, 6), row.substring(7)));
      }
    }
    return Collections.unmodifiableList(countries);
  }
}
