// Stories in test/ import members from here; the members themselves live beside the playground that they act in.
export * from '../../playground/scripted-member/index.ts';
