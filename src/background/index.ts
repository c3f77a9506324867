export { forgetFrames, forgetTab, framesOf, rememberFrame } from './frames';
export { type ContentScriptFiles, type RegistrationApi, syncRegistrations } from './registrations';
