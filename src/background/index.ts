export { answersOf, toldOtherwise } from './answers';
export { forgetFrames, forgetTab, framesOf, type HeldFrame, rememberFrame } from './frames';
export { type ContentScriptFiles, syncRegistrations } from './registrations';
export { sessionSalt } from './salt';
