/// People, roles and sign-in. Start at [Accounts].
///
/// A person is an instructor with a password, or a learner with a four-word return key; names are unique within a
/// [NameScope]. Every public method of a service here and in the rooms above carries one of the rules [ForAnyone],
/// [ForSignedIn], [ForInstructors] or [ForNewPassword]; a method without one fails the build.
///
/// This room knows nothing of labs, classes or screens.
@NullMarked
@ApplicationModule(allowedDependencies = {})
package io.faultline.account;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
