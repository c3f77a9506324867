export { forgetFrames, forgetTab, framesOf, rememberFrame } from './frames';
export { type ContentScriptFiles, syncRegistrations } from './registrations';
