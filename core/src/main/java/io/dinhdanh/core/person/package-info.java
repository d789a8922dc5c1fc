/**
 * The words for a person: numbers, names, dates, and what several sources state about one.
 *
 * <ul>
 *   <li>{@link io.dinhdanh.core.person.PersonalNumber}, {@link
 *       io.dinhdanh.core.person.ForeignerNumber} and {@link
 *       io.dinhdanh.core.person.OrganisationCode} read a number and what it tells by itself: sex,
 *       century, place of birth registration;
 *   <li>{@link io.dinhdanh.core.person.PersonName} holds a name as it was written and says how two
 *       spellings agree ({@link io.dinhdanh.core.person.NameMatch}), also with the letters of a
 *       machine-readable zone;
 *   <li>{@link io.dinhdanh.core.person.PartialDate} is a date of which day and month may be
 *       unknown;
 *   <li>{@link io.dinhdanh.core.person.IdentityRecord} keeps what each {@link
 *       io.dinhdanh.core.person.IdentitySource} states about each {@link
 *       io.dinhdanh.core.person.IdentityField}: sources are never merged.
 * </ul>
 *
 * <p>Values are immutable and do not print themselves: {@code toString} is masked.
 */
@NullMarked
package io.dinhdanh.core.person;

import org.jspecify.annotations.NullMarked;
